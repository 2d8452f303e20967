/** Statements and types for clients, beside those of Amplify's generators. */
@NullMarked
package dev.jampx.conformance.documents;

import org.jspecify.annotations.NullMarked;

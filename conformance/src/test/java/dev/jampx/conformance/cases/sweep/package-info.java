/** Definitions of data in Amplify's TypeScript, and the same in jampx's Java. */
@NullMarked
package dev.jampx.conformance.cases.sweep;

import org.jspecify.annotations.NullMarked;

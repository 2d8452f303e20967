/** The types of an API's operations, in the languages of clients, as Amplify writes them. */
@NullMarked
package dev.jampx.codegen.api;

import org.jspecify.annotations.NullMarked;

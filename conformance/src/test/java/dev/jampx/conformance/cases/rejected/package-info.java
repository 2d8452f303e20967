/** Definitions that Amplify refuses and jampx refuses, with the codes of the problems in the last line of the Java. */
@NullMarked
package dev.jampx.conformance.cases.rejected;

import org.jspecify.annotations.NullMarked;

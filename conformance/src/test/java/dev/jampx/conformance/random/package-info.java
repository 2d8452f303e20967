/** Random definitions of data, each written as TypeScript and as Java, on which Amplify and jampx must agree. */
@NullMarked
package dev.jampx.conformance.random;

import org.jspecify.annotations.NullMarked;

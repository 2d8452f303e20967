/** Which Java type a GraphQL type is, and the code that reads it. */
@NullMarked
package dev.jampx.codegen.java.type;

import org.jspecify.annotations.NullMarked;

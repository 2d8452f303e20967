/** The compiled SDL, as the generator of Java looks at it. */
@NullMarked
package dev.jampx.codegen.java.schema;

import org.jspecify.annotations.NullMarked;

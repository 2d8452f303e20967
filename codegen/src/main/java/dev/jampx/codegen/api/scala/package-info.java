/** Types of Scala. */
@NullMarked
package dev.jampx.codegen.api.scala;

import org.jspecify.annotations.NullMarked;

/** Names as generated code has them. */
@NullMarked
package dev.jampx.codegen.naming;

import org.jspecify.annotations.NullMarked;

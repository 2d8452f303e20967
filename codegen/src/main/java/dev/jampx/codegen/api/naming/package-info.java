/** Names of one language as another spells them. */
@NullMarked
package dev.jampx.codegen.api.naming;

import org.jspecify.annotations.NullMarked;

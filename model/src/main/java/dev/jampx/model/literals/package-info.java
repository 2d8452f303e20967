/** Which texts stand for values of AppSync's scalars. */
@NullMarked
package dev.jampx.model.literals;

import org.jspecify.annotations.NullMarked;

/** The Parameter Store. */
@NullMarked
package dev.jampx.standin.parameter;

import org.jspecify.annotations.NullMarked;

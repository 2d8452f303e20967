/** Who calls, and what they may do. */
@NullMarked
package dev.jampx.standin.identity;

import org.jspecify.annotations.NullMarked;

/** How calls of a backend fail: one unchecked root, and a type for each failure that a program handles. */
@NullMarked
package dev.jampx.client.failure;

import org.jspecify.annotations.NullMarked;

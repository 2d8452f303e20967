/** Services that answer as a test wants. */
@NullMarked
package dev.jampx.client.fake;

import org.jspecify.annotations.NullMarked;

/** Tests of what buckets hold. */
@NullMarked
package dev.jampx.sandbox.storage.object;

import org.jspecify.annotations.NullMarked;

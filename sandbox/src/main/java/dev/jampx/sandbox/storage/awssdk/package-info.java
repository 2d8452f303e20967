/**
 * The buckets as s3proxy asks for them. It goes by the name of a store's package to tell what the store can do: one below
 * {@code awssdk} is taken for S3 itself, and is handed conditions and checksums instead of being refused them.
 */
@NullMarked
package dev.jampx.sandbox.storage.awssdk;

import org.jspecify.annotations.NullMarked;

/** What buckets hold: an index of objects, versions and uploads in one crash-safe file, and the objects' contents in files beside it. */
@NullMarked
package dev.jampx.sandbox.storage.object;

import org.jspecify.annotations.NullMarked;

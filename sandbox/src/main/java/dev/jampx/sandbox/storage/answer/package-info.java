/** What S3 says: its documents, and the refusals that all parts of the buckets answer with. */
@NullMarked
package dev.jampx.sandbox.storage.answer;

import org.jspecify.annotations.NullMarked;

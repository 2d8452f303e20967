/** Amazon S3: the buckets of a definition, in S3's own protocol, held to the policies that would be deployed. */
@NullMarked
package dev.jampx.sandbox.storage;

import org.jspecify.annotations.NullMarked;

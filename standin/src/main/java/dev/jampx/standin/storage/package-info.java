/** S3: buckets and objects. */
@NullMarked
package dev.jampx.standin.storage;

import org.jspecify.annotations.NullMarked;

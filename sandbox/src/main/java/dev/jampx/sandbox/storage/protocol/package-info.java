/** S3's REST protocol around s3proxy: whose request it is, what it may, what its body must be, and how refusals look. */
@NullMarked
package dev.jampx.sandbox.storage.protocol;

import org.jspecify.annotations.NullMarked;

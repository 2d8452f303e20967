/** Who may do what in a bucket: what S3 asks IAM for each request, and what the deployed policies would answer. */
@NullMarked
package dev.jampx.sandbox.storage.access;

import org.jspecify.annotations.NullMarked;

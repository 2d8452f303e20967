/** Buckets for files: who may do what in them, and what they call. */
@NullMarked
package dev.jampx.cdk.storage;

import org.jspecify.annotations.NullMarked;

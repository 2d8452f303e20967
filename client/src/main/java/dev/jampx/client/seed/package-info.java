/** Filling a sandbox with users and data; Amplify's {@code @aws-amplify/seed}. */
@NullMarked
package dev.jampx.client.seed;

import org.jspecify.annotations.NullMarked;

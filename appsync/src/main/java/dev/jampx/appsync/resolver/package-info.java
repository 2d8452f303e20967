/** Resolved model to APPSYNC_JS resolver code. */
@NullMarked
package dev.jampx.appsync.resolver;

import org.jspecify.annotations.NullMarked;

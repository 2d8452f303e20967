/** The APPSYNC_JS runtime and the data sources that its resolvers call. */
@NullMarked
package dev.jampx.sandbox.resolver;

import org.jspecify.annotations.NullMarked;

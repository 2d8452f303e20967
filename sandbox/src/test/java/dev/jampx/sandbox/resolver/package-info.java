/** Tests of the APPSYNC_JS runtime. */
@NullMarked
package dev.jampx.sandbox.resolver;

import org.jspecify.annotations.NullMarked;

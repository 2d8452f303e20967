/** How the hosted pages look. */
@NullMarked
package dev.jampx.sandbox.cognito.hosted.page;

import org.jspecify.annotations.NullMarked;

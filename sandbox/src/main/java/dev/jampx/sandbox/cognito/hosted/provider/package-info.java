/** Signing in with accounts elsewhere: at OpenID Connect providers, or at a page that stands in for a provider. */
@NullMarked
package dev.jampx.sandbox.cognito.hosted.provider;

import org.jspecify.annotations.NullMarked;

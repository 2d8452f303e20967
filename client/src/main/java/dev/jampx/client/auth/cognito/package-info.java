/** Cognito's user pools behind {@link dev.jampx.client.auth.Auth}. Part of the implementation. */
@NullMarked
package dev.jampx.client.auth.cognito;

import org.jspecify.annotations.NullMarked;

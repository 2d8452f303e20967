/** How signing in and the like fail: a type for each of Cognito's errors that a program handles, all of them {@link dev.jampx.client.auth.failure.AuthException}. */
@NullMarked
package dev.jampx.client.auth.failure;

import org.jspecify.annotations.NullMarked;

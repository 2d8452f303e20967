/** The ways to sign in: by SRP, by password, by refresh token, and with a new password. */
@NullMarked
package dev.jampx.sandbox.cognito.signin;

import org.jspecify.annotations.NullMarked;

/** Second factors: one-time passwords of authenticator apps, codes by message, and what a user prefers. */
@NullMarked
package dev.jampx.sandbox.cognito.mfa;

import org.jspecify.annotations.NullMarked;

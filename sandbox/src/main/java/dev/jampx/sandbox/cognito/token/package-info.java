/** The user pool's tokens: signing, sealing, publishing the key, verifying. */
@NullMarked
package dev.jampx.sandbox.cognito.token;

import org.jspecify.annotations.NullMarked;

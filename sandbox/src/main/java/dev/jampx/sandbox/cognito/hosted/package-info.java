/** The hosted pages of the user pool, where apps send people to sign in, and OAuth's endpoints beside them. */
@NullMarked
package dev.jampx.sandbox.cognito.hosted;

import org.jspecify.annotations.NullMarked;

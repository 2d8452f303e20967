/** OAuth's endpoints that apps call themselves: tokens for codes, what is known of users, revocation. */
@NullMarked
package dev.jampx.sandbox.cognito.hosted.token;

import org.jspecify.annotations.NullMarked;

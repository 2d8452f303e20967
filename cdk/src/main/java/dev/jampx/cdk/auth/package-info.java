/** The users of a backend: a Cognito user pool and its client, an identity pool, and the roles of guests, users and groups. */
@NullMarked
package dev.jampx.cdk.auth;

import org.jspecify.annotations.NullMarked;

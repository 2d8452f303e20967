/** The local Cognito identity pool: identities for guests and for users who signed in, and AWS credentials for them. */
@NullMarked
package dev.jampx.sandbox.cognito.identitypool;

import org.jspecify.annotations.NullMarked;

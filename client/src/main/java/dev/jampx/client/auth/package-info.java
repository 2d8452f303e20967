/** Users: sign-up, sign-in, their tokens and AWS credentials. The names are those of Amplify's {@code aws-amplify/auth}. */
@NullMarked
package dev.jampx.client.auth;

import org.jspecify.annotations.NullMarked;

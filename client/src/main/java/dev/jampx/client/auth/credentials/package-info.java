/** Where AWS credentials come from: the environment of a Lambda function, and Cognito's identity pools. */
@NullMarked
package dev.jampx.client.auth.credentials;

import org.jspecify.annotations.NullMarked;

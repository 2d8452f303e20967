/** The local Cognito user pool, on Cognito's own wire protocol. */
@NullMarked
package dev.jampx.sandbox.cognito;

import org.jspecify.annotations.NullMarked;

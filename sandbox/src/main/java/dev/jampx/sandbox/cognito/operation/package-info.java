/** The operations of Cognito's user pool API, one class each. */
@NullMarked
package dev.jampx.sandbox.cognito.operation;

import org.jspecify.annotations.NullMarked;

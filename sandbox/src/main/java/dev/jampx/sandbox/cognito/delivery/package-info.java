/** The messages that Cognito would send: how they are worded, and who gets them. */
@NullMarked
package dev.jampx.sandbox.cognito.delivery;

import org.jspecify.annotations.NullMarked;

/** The moments at which a user pool calls functions: what it tells them, and what it takes from their answers. */
@NullMarked
package dev.jampx.sandbox.cognito.trigger;

import org.jspecify.annotations.NullMarked;

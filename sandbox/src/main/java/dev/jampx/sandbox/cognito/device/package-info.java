/** Devices that a user pool remembers, and the proof by which they are known again. */
@NullMarked
package dev.jampx.sandbox.cognito.device;

import org.jspecify.annotations.NullMarked;

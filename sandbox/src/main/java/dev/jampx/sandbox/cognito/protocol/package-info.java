/** AWS JSON 1.1 as Cognito speaks it: requests, answers and refusals. */
@NullMarked
package dev.jampx.sandbox.cognito.protocol;

import org.jspecify.annotations.NullMarked;

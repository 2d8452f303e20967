/** Calls functions by their schedules, as EventBridge Scheduler does. */
@NullMarked
package dev.jampx.sandbox.lambda.schedule;

import org.jspecify.annotations.NullMarked;

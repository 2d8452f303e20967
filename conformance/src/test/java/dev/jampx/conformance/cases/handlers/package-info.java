/** What answers an operation: functions, resolver code, pipelines of them, now or later. */
@NullMarked
package dev.jampx.conformance.cases.handlers;

import org.jspecify.annotations.NullMarked;

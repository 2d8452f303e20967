/** Backends with what the cases that both toolchains make an API of have not: files, secrets, schedules, users that were there before, more models than there may be roles. */
@NullMarked
package dev.jampx.conformance.templates.backends;

import org.jspecify.annotations.NullMarked;

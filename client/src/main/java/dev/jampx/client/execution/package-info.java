/** Threads, timers and waits: how the client does things later, again, and one after the other. */
@NullMarked
package dev.jampx.client.execution;

import org.jspecify.annotations.NullMarked;

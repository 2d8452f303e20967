/** AppSync's real-time endpoint: subscriptions over WebSockets, and the events of mutations that they receive. */
@NullMarked
package dev.jampx.sandbox.realtime;

import org.jspecify.annotations.NullMarked;

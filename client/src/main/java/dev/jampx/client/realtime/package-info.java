/** AppSync's real-time protocol: subscriptions over WebSockets that are made again when they break. */
@NullMarked
package dev.jampx.client.realtime;

import org.jspecify.annotations.NullMarked;

package dev.jampx.client.realtime;

import dev.jampx.client.execution.Workers;
import dev.jampx.client.service.RetryPolicy;
import java.net.http.HttpClient;

/**
 * What all connections of one client have in common.
 *
 * @param endpoint where the API is
 * @param http opens WebSockets
 * @param workers threads and timers
 * @param retries how long is waited before a connection is made again, how often a first one is tried, and how long an acknowledgement
 *     may take
 * @param subscriptions how many subscriptions one connection has at most
 */
record RealTimeSettings(
        RealTimeEndpoint endpoint, HttpClient http, Workers workers, RetryPolicy retries, int subscriptions) {}

package dev.jampx.client.graphql;

import dev.jampx.client.execution.Workers;
import dev.jampx.client.realtime.RealTimeConnections;
import dev.jampx.client.service.RetryPolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * What all clients of one API share, whoever they are authorized by.
 *
 * @param endpoint the API's address
 * @param http sends requests
 * @param workers threads and timers
 * @param retries how often and when something is tried again, and how long one attempt may take
 * @param timeout how long a call may take, with all its attempts and the waits between
 * @param eventBuffer how many events are kept for a subscriber
 * @param realTime the connections for subscriptions
 */
record Transport(
        URI endpoint,
        HttpClient http,
        Workers workers,
        RetryPolicy retries,
        Duration timeout,
        int eventBuffer,
        RealTimeConnections realTime) {}

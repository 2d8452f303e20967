package dev.jampx.client.graphql;

import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.execution.Workers;
import dev.jampx.client.realtime.RealTimeConnections;
import dev.jampx.client.service.RetryPolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds {@link GraphQlClient}s. Used by one thread. */
public final class GraphQlClientBuilder {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int EVENT_BUFFER = 1_000;

    private final URI endpoint;
    private final Map<AuthMode, Authorization> authorizations = new EnumMap<>(AuthMode.class);
    private @Nullable AuthMode defaultMode;
    private @Nullable Authorization authorization;
    private @Nullable HttpClient http;
    private RetryPolicy retries = RetryPolicy.standard();
    private Duration timeout = Duration.ofSeconds(60);
    private int eventBuffer = EVENT_BUFFER;

    GraphQlClientBuilder(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Requests can be authorized by {@code mode}. */
    public GraphQlClientBuilder authorization(AuthMode mode, Authorization by) {
        authorizations.put(mode, by);
        return this;
    }

    /** Requests are authorized by {@code mode} unless another way is chosen. */
    public GraphQlClientBuilder defaultMode(AuthMode mode) {
        defaultMode = mode;
        return this;
    }

    /** Requests are authorized by {@code by} unless another way is chosen. */
    public GraphQlClientBuilder authorization(Authorization by) {
        authorization = by;
        return this;
    }

    /** Requests are sent by {@code client}. Without: by one with a limit of 10 seconds for connecting. */
    public GraphQlClientBuilder http(HttpClient client) {
        http = client;
        return this;
    }

    /** Calls are repeated, and connections made again, by {@code policy}; its time-out is for one attempt, or for one acknowledgement of a subscription. Without: by {@link RetryPolicy#standard()}. */
    public GraphQlClientBuilder retries(RetryPolicy policy) {
        retries = policy;
        return this;
    }

    /** A call takes at most {@code longest}, with all its attempts. Without: a minute. */
    public GraphQlClientBuilder timeout(Duration longest) {
        timeout = longest;
        return this;
    }

    /** As many as {@code events} are kept for a subscriber that has not asked for them yet. Without: 1,000. */
    public GraphQlClientBuilder eventBuffer(int events) {
        eventBuffer = events;
        return this;
    }

    /** The client. */
    public GraphQlClient build() {
        Workers workers = new Workers();
        HttpClient client = http == null ? usualClient(workers) : http;
        RealTimeConnections realTime = new RealTimeConnections(endpoint, client, workers, retries);
        Transport transport = new Transport(endpoint, client, workers, retries, timeout, eventBuffer, realTime);
        return new GraphQlClient(transport, Map.copyOf(authorizations), byDefault(), Map.of());
    }

    private @Nullable Authorization byDefault() {
        return authorization != null || defaultMode == null ? authorization : authorizations.get(defaultMode);
    }

    private HttpClient usualClient(Workers workers) {
        // Without TLS, HTTP/2 would begin with a request to change over, which no sandbox answers.
        HttpClient.Version version =
                "http".equals(endpoint.getScheme()) ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2;
        return HttpClient.newBuilder()
                .version(version)
                .connectTimeout(CONNECT_TIMEOUT)
                .executor(workers)
                .build();
    }
}

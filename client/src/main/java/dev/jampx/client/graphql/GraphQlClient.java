package dev.jampx.client.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.execution.Delivery;
import dev.jampx.client.execution.Overflow;
import dev.jampx.client.execution.Workers;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.realtime.SignalListener;
import dev.jampx.client.realtime.SubscriptionSignal;
import dev.jampx.client.service.RetryPolicy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls the operations of one API. Thread-safe and immutable: {@link #authorizedBy(AuthMode)} and {@link #withHeaders} give other clients, which share
 * connections and threads with this one.
 */
public final class GraphQlClient implements AutoCloseable {

    private final Transport transport;
    private final Map<AuthMode, Authorization> authorizations;
    private final @Nullable Authorization authorization;
    private final Map<String, String> headers;

    GraphQlClient(
            Transport transport,
            Map<AuthMode, Authorization> authorizations,
            @Nullable Authorization authorization,
            Map<String, String> headers) {
        this.transport = transport;
        this.authorizations = authorizations;
        this.authorization = authorization;
        this.headers = headers;
    }

    /**
     * Builds a client.
     *
     * @param endpoint the address of the GraphQL API
     */
    public static GraphQlClientBuilder builder(URI endpoint) {
        return new GraphQlClientBuilder(endpoint);
    }

    /**
     * Calls an operation. Queries are repeated if need be, mutations only if they surely were not executed.
     *
     * @return the answer, with errors or without; fails with a {@link dev.jampx.client.failure.ClientException} if there is none. Cancelling it, or what is
     *     derived from it, cancels the call
     */
    public CompletableFuture<GraphQlResponse> execute(GraphQlRequest request) {
        return execute(
                request,
                OperationKind.of(request.document()) == OperationKind.QUERY
                        ? Repetition.always()
                        : Repetition.notIfExecuted());
    }

    /**
     * Calls an operation.
     *
     * @param repetition when it may be repeated
     * @return as of {@link #execute(GraphQlRequest)}
     */
    public CompletableFuture<GraphQlResponse> execute(GraphQlRequest request, Repetition repetition) {
        byte[] body = RequestBody.of(request).getBytes(StandardCharsets.UTF_8);
        return new Call(transport, new Attempt(transport, present(), headers, body), repetition).start();
    }

    /**
     * Subscribes whenever somebody subscribes to what is returned. The subscription outlives broken connections; events of the time without are missed: see
     * {@link #signals} and observed queries.
     *
     * <p>Events that the subscriber has not asked for yet are kept; if they become too many, the subscription ends with a {@link
     * dev.jampx.client.failure.SubscriptionOverflowException}. A subscriber that throws is cancelled. It fails with a {@link
     * dev.jampx.client.failure.ClientException} if the API refuses it, or cannot be reached to begin with; it completes if the API ends it.
     *
     * @return the {@code data} of each event. Events without any, because the mutation did not select what is never null, are logged and left out
     */
    public Flow.Publisher<JsonNode> subscribe(GraphQlRequest request) {
        return subscribe(request, data -> data);
    }

    /**
     * Subscribes as {@link #subscribe(GraphQlRequest)}.
     *
     * @param decode makes of an event's {@code data} what the subscriber receives; an event for which it throws is logged and left out
     */
    public <T> Flow.Publisher<T> subscribe(GraphQlRequest request, Function<JsonNode, T> decode) {
        return publisher(List.of(request), new EventReader<>(decode));
    }

    /**
     * Makes subscriptions together, on one connection, whenever somebody subscribes to what is returned: their events come in the order in which the API
     * sent them, and starts and interruptions are told.
     *
     * @param requests the subscriptions, at most 100
     */
    public Flow.Publisher<SubscriptionSignal> signals(List<GraphQlRequest> requests) {
        return publisher(requests, Optional::of);
    }

    private <T> Flow.Publisher<T> publisher(
            List<GraphQlRequest> requests, Function<SubscriptionSignal, Optional<T>> presentation) {
        List<String> bodies = requests.stream().map(RequestBody::of).toList();
        Authorization present = present();
        return subscriber -> new Delivery<SubscriptionSignal, T>(
                        subscriber, transport.workers(), presentation, transport.eventBuffer(), Overflow.FAIL)
                .start(delivery -> transport.realTime().subscribe(bodies, present, headers, new Offering(delivery)));
    }

    /** Gives what is heard to a delivery. */
    private record Offering(Delivery<SubscriptionSignal, ?> delivery) implements SignalListener {

        @Override
        public void signalled(SubscriptionSignal signal) {
            delivery.offer(signal);
        }

        @Override
        public void ended(@Nullable Throwable failure) {
            delivery.end(failure);
        }
    }

    /**
     * A client whose requests are authorized in another way.
     *
     * @throws IllegalArgumentException if the API, or this client, has no such mode
     */
    public GraphQlClient authorizedBy(AuthMode mode) {
        Authorization other = authorizations.get(mode);
        if (other == null) {
            throw new IllegalArgumentException(
                    "The client knows no authorization by " + mode + ", only by " + authorizations.keySet() + ".");
        }
        return authorizedBy(other);
    }

    /** A client whose requests are authorized by {@code other}. */
    public GraphQlClient authorizedBy(Authorization other) {
        return new GraphQlClient(transport, authorizations, other, headers);
    }

    /** A client whose requests carry {@code more} headers, for the API's resolvers. */
    public GraphQlClient withHeaders(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new GraphQlClient(transport, authorizations, authorization, Map.copyOf(all));
    }

    /** The threads on which this client calls subscribers; they end with {@link #close}. */
    public Workers workers() {
        return transport.workers();
    }

    /** How often and when this client tries again. */
    public RetryPolicy retries() {
        return transport.retries();
    }

    private Authorization present() {
        if (authorization == null) {
            throw new ClientException(
                    "It is not said how requests are authorized: choose a mode by authorizedBy(...).");
        }
        return authorization;
    }

    /** Ends subscriptions, calls and threads of this client and all that were made from it. */
    @Override
    public void close() {
        transport.realTime().close();
        transport.workers().close();
    }
}

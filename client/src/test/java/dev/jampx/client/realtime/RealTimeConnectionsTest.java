package dev.jampx.client.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.execution.Workers;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.GraphQlException;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.failure.UnauthorizedException;
import dev.jampx.client.service.RetryPolicy;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** AppSync's real-time protocol, message by message, and what the client does when it goes wrong. */
class RealTimeConnectionsTest {

    private static final SubscriptionSignal STARTED = new SubscriptionSignal.Started();
    private static final SubscriptionSignal INTERRUPTED = new SubscriptionSignal.Interrupted();
    private static final String REFUSED =
            "'payload': {'errors': [{'errorType': 'UnauthorizedException', 'message': 'no', 'errorCode': 401}]}}";

    private final SocketServer server = SocketServer.start();
    private final Workers workers = new Workers();
    private final Heard heard = new Heard();
    private RealTimeConnections connections = connections(Duration.ofSeconds(60));

    private RealTimeConnections connections(Duration patience) {
        return new RealTimeConnections(
                server.graphQl(),
                HttpClient.newHttpClient(),
                workers,
                new RetryPolicy(3, Duration.ZERO, Duration.ZERO, patience));
    }

    private static CompletableFuture<Map<String, String>> token(boolean renew) {
        return CompletableFuture.completedFuture(Map.of("Authorization", renew ? "new" : "old"));
    }

    private static final Authorization TOKEN = (request, renew) -> token(renew);

    @AfterEach
    void stop() {
        connections.close();
        workers.close();
        server.close();
    }

    private Runnable subscribe(String... requests) {
        return connections.subscribe(List.of(requests), TOKEN, Map.of("x-more", "1"), heard);
    }

    @Test
    void theProtocolIsAppSyncs() throws InterruptedException, IOException {
        Runnable stop = subscribe("the request");
        Peer peer = server.nextPeer();
        assertThat(peer.requestLine()).isEqualTo("GET /graphql/realtime HTTP/1.1");
        assertThat(peer.header("sec-websocket-protocol")).startsWith("graphql-ws");
        String host = server.graphQl().getAuthority();
        assertThat(peer.authorization().toString()).isEqualTo("{\"Authorization\":\"old\",\"host\":\"" + host + "\"}");

        peer.acknowledge().send("{'type': 'ka'}");
        JsonNode start = peer.next("start");
        assertThat(start.at("/payload/data").asText()).isEqualTo("the request");
        assertThat(start.at("/payload/extensions/authorization").toString())
                .isEqualTo("{\"Authorization\":\"old\",\"host\":\"" + host + "\",\"x-more\":\"1\"}");
        String id = start.path("id").asText();
        peer.send("{'type': 'start_ack', 'id': '" + id + "'}");
        assertThat(heard.next()).isEqualTo(STARTED);
        peer.send("{'type': 'data', 'id': '" + id + "', 'payload': {'data': {'x': 'ä'}}}");
        assertThat(heard.next())
                .asInstanceOf(InstanceOfAssertFactories.type(SubscriptionSignal.Event.class))
                .satisfies(event ->
                        assertThat(event.payload().at("/data/x").asText()).isEqualTo("ä"));

        stop.run();
        assertThat(peer.next("stop").path("id").asText()).isEqualTo(id);
        // The last one has gone, and the connection with it.
        assertThat(peer.next().isMissingNode()).isTrue();
        assertThat(heard.isQuiet()).isTrue();
    }

    @Test
    void subscriptionsThatAreMadeTogetherStartTogether() throws InterruptedException {
        subscribe("a", "b");
        Peer peer = server.nextPeer().acknowledge();
        JsonNode one = peer.next("start");
        JsonNode other = peer.next("start");
        peer.send("{'type': 'start_ack', 'id': '" + one.path("id").asText() + "'}");
        peer.send("{'type': 'start_ack', 'id': '" + other.path("id").asText() + "'}");
        assertThat(heard.next()).isEqualTo(STARTED);
        peer.send("{'type': 'data', 'id': '" + other.path("id").asText() + "', 'payload': {}}");
        int index = other.at("/payload/data").asText().equals("b") ? 1 : 0;
        assertThat(heard.next())
                .asInstanceOf(InstanceOfAssertFactories.type(SubscriptionSignal.Event.class))
                .satisfies(event -> assertThat(event.subscription()).isEqualTo(index));
        assertThat(heard.isQuiet()).isTrue();
    }

    @Test
    void aConnectionThatIsSilentForTooLongIsMadeAgain() throws InterruptedException {
        subscribe("a");
        Peer peer = server.nextPeer();
        peer.next("connection_init");
        peer.send("{'type': 'connection_ack', 'payload': {'connectionTimeoutMs': 300}}");
        peer.started();
        assertThat(heard.next()).isEqualTo(STARTED);
        assertThat(heard.next()).isEqualTo(INTERRUPTED);
        server.nextPeer().acknowledge().started();
        assertThat(heard.next()).isEqualTo(STARTED);
    }

    @Test
    void aConnectionThatTheServerClosesIsMadeAgain() throws InterruptedException {
        subscribe("a");
        for (int connection = 0; connection < 5; connection++) {
            Peer peer = server.nextPeer().acknowledge();
            peer.started();
            assertThat(heard.next()).isEqualTo(STARTED);
            peer.close();
            assertThat(heard.next()).isEqualTo(INTERRUPTED);
        }
    }

    @Test
    void whatIsNotAcknowledgedIsTriedOnAnotherConnection() throws InterruptedException {
        connections.close();
        connections = connections(Duration.ofMillis(300));
        subscribe("a");
        // Neither the connection nor the subscription.
        server.nextPeer().next("connection_init");
        Peer second = server.nextPeer();
        second.acknowledge().next("start");
        server.nextPeer().acknowledge().started();
        assertThat(heard.next()).isEqualTo(STARTED);
    }

    @Test
    void aRefusedConnectionIsTriedOnceMoreWithANewToken() throws InterruptedException, IOException {
        subscribe("a");
        Peer first = server.nextPeer();
        first.next("connection_init");
        first.send("{'type': 'connection_error', " + REFUSED);
        Peer second = server.nextPeer();
        assertThat(second.authorization().path("Authorization").asText()).isEqualTo("new");
        second.next("connection_init");
        second.send("{'type': 'connection_error', " + REFUSED);
        assertFailed(UnauthorizedException.class);
        assertThat(server.isQuiet()).isTrue();
    }

    @Test
    void aRefusedHandshakeLikewise() throws InterruptedException, IOException {
        server.refuse(401);
        subscribe("a");
        server.nextPeer();
        assertThat(server.nextPeer().authorization().path("Authorization").asText())
                .isEqualTo("new");
        assertFailed(UnauthorizedException.class);
    }

    @Test
    void aRefusedSubscriptionLikewise() throws InterruptedException {
        subscribe("a");
        Peer peer = server.nextPeer().acknowledge();
        peer.send("{'type': 'error', 'id': '" + peer.next("start").path("id").asText() + "', " + REFUSED);
        JsonNode again = peer.next("start");
        assertThat(again.at("/payload/extensions/authorization/Authorization").asText())
                .isEqualTo("new");
        peer.send("{'type': 'error', 'id': '" + again.path("id").asText() + "', " + REFUSED);
        assertFailed(UnauthorizedException.class);
    }

    @Test
    void aSubscriptionThatIsTooMuchForNowIsTriedAgain() throws InterruptedException {
        subscribe("a");
        Peer peer = server.nextPeer().acknowledge();
        peer.send("{'type': 'error', 'id': '" + peer.next("start").path("id").asText()
                + "', 'payload': {'errors': [{'errorType': 'LimitExceededError', 'message': 'Rate limit'}]}}");
        peer.started();
        assertThat(heard.next()).isEqualTo(STARTED);
    }

    @Test
    void aConnectionThatTakesNoMoreIsJoinedByAnother() throws InterruptedException {
        subscribe("a");
        Peer first = server.nextPeer().acknowledge();
        first.started();
        assertThat(heard.next()).isEqualTo(STARTED);
        subscribe("b");
        first.send("{'type': 'error', 'id': '" + first.next("start").path("id").asText()
                + "', 'payload': {'errors': [{'errorType': 'MaxSubscriptionsReachedError', 'message': 'Max'}]}}");
        server.nextPeer().acknowledge().started();
        assertThat(heard.next()).isEqualTo(STARTED);
    }

    @Test
    void whatIsWrongWithASubscriptionIsTold() throws InterruptedException {
        subscribe("a");
        Peer peer = server.nextPeer().acknowledge();
        peer.send("{'type': 'error', 'id': '" + peer.next("start").path("id").asText()
                + "', 'payload': {'errors': [{'message': 'Validation error of type FieldUndefined'}]}}");
        assertFailed(GraphQlException.class);
    }

    @Test
    void theServerMayEndASubscription() throws InterruptedException {
        subscribe("a");
        Peer peer = server.nextPeer().acknowledge();
        String id = peer.started();
        assertThat(heard.next()).isEqualTo(STARTED);
        peer.send("{'type': 'complete', 'id': '" + id + "'}");
        assertThat(heard.next()).isEqualTo(Optional.empty());
    }

    @Test
    void aFirstConnectionIsNotTriedForEver() throws InterruptedException {
        server.close();
        subscribe("a");
        assertFailed(NetworkException.class);
    }

    @Test
    void whoeverCannotAuthorizeEndsItsSubscriptionsAlone() throws InterruptedException {
        connections.subscribe(
                List.of("a"),
                (request, renew) -> CompletableFuture.failedFuture(new ClientException("nobody")),
                Map.of(),
                heard);
        assertFailed(ClientException.class);
        subscribe("b");
        server.nextPeer().acknowledge().started();
        assertThat(heard.next()).isEqualTo(STARTED);
    }

    @Test
    void closingEndsAll() throws InterruptedException {
        subscribe("a");
        server.nextPeer().acknowledge().started();
        assertThat(heard.next()).isEqualTo(STARTED);
        connections.close();
        assertFailed(ClientException.class);
    }

    private void assertFailed(Class<? extends Throwable> type) throws InterruptedException {
        assertThat(heard.next())
                .asInstanceOf(InstanceOfAssertFactories.optional(Throwable.class))
                .containsInstanceOf(type);
    }
}

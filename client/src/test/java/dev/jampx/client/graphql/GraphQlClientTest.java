package dev.jampx.client.graphql;

import static dev.jampx.client.graphql.ScriptedApi.ok;
import static dev.jampx.client.graphql.ScriptedApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.GraphQlException;
import dev.jampx.client.failure.ServiceException;
import dev.jampx.client.failure.TimeoutException;
import dev.jampx.client.failure.UnauthorizedException;
import dev.jampx.client.failure.ValidationException;
import dev.jampx.client.model.Blocking;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests and answers over HTTP. */
class GraphQlClientTest {

    private static final GraphQlRequest QUERY = GraphQlRequest.of("{ x }");

    private final ScriptedApi api = ScriptedApi.start();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void variablesGoAsJson() {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("a", List.of(1, "two"));
        variables.put("b", null);
        api.answers(ok("{'data': {'x': 1}}"));
        try (GraphQlClient client = api.builder().build()) {
            Blocking.await(client.execute(new GraphQlRequest("query q { x }", variables)));
        }
        assertThat(api.bodies())
                .containsExactly("{\"query\":\"query q { x }\",\"variables\":{\"a\":[1,\"two\"],\"b\":null}}");
    }

    @Test
    void dataBesideErrorsIsReachable() {
        api.answers(ok("{'data': {'x': {'y': 1, 'z': null}}, 'errors': [{'path': ['x', 0, 'z'], 'message': 'no',"
                + " 'errorType': 'Unauthorized', 'errorInfo': {'why': 'rule'}, 'data': {'part': 2}}]}"));
        try (GraphQlClient client = api.builder().build()) {
            GraphQlResponse response = Blocking.await(client.execute(QUERY));
            assertThatThrownBy(response::orThrow).isInstanceOfSatisfying(UnauthorizedException.class, failure -> {
                assertThat(failure.data().at("/x/y").asInt()).isEqualTo(1);
                assertThat(failure.errors().get(0).path()).containsExactly("x", 0, "z");
                assertThat(failure.errors().get(0).errorInfo().path("why").asText())
                        .isEqualTo("rule");
                assertThat(failure.errors().get(0).data().path("part").asInt()).isEqualTo(2);
            });
        }
    }

    @Test
    void errorsHaveTheTypesThatProgramsHandle() {
        try (GraphQlClient client = api.builder().build()) {
            api.answers(ok("{'data': null, 'errors': [{'message': 'Validation error of type FieldUndefined'}]}"));
            assertThatThrownBy(() -> Blocking.await(client.execute(QUERY)).orThrow())
                    .isExactlyInstanceOf(ValidationException.class);
            api.answers(status(400, "{'errors': [{'errorType': 'MalformedHttpRequestException', 'message': 'm'}]}"));
            assertThatThrownBy(() -> Blocking.await(client.execute(QUERY)).orThrow())
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage("MalformedHttpRequestException: m");
            api.answers(ok("{'data': null, 'errors': [{'message': 'Cannot return null for non-nullable type: ...'}]}"));
            assertThatThrownBy(() -> Blocking.await(client.execute(QUERY)).orThrow())
                    .isExactlyInstanceOf(GraphQlException.class);
        }
    }

    @Test
    void whatIsNoGraphQlIsNoAnswer() {
        try (GraphQlClient client = api.builder().build()) {
            api.answers(status(404, "<html>"));
            assertThatThrownBy(() -> Blocking.await(client.execute(GraphQlRequest.of("mutation { x }"))))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("404")
                    .hasMessageContaining("<html>");
        }
    }

    @Test
    void aCallEndsInTime() {
        CountDownLatch never = new CountDownLatch(1);
        api.answers(exchange -> await(never));
        try (GraphQlClient client =
                api.builder().timeout(Duration.ofMillis(500)).build()) {
            assertThatThrownBy(() -> Blocking.await(client.execute(GraphQlRequest.of("mutation { x }"))))
                    .isInstanceOfSatisfying(TimeoutException.class, failure -> assertThat(failure.mayHaveBeenExecuted())
                            .isTrue());
        } finally {
            never.countDown();
        }
    }

    @Test
    void anAttemptThatTakesTooLongIsFollowedByAnother() {
        CountDownLatch never = new CountDownLatch(1);
        api.answers(exchange -> await(never), ok("{'data': {'x': 1}}"), ok("{'data': {'x': 1}}"));
        try (GraphQlClient client = api.builder()
                .retries(ScriptedApi.patience(Duration.ofSeconds(1)))
                .build()) {
            assertThat(Blocking.await(client.execute(QUERY)).data().path("x").asInt())
                    .isEqualTo(1);
        } finally {
            never.countDown();
        }
    }

    @Test
    void cancellingWhatIsDerivedFromACallCancelsIt() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        api.answers(exchange -> {
            arrived.countDown();
            await(never);
        });
        try (GraphQlClient client = api.builder().build()) {
            CompletableFuture<GraphQlResponse> call = client.execute(QUERY);
            CompletableFuture<Integer> derived =
                    call.thenApply(GraphQlResponse::errors).thenApply(List::size);
            arrived.await();
            derived.cancel(true);
            assertThat(call).isCancelled();
        } finally {
            never.countDown();
        }
    }

    @Test
    void whoeverCannotAuthorizeSaysWhy() {
        try (GraphQlClient client = api.builder()
                .authorization((request, renew) -> CompletableFuture.failedFuture(new ClientException("nobody")))
                .build()) {
            assertThatThrownBy(() -> Blocking.await(client.execute(QUERY))).hasMessage("nobody");
        }
    }

    @Test
    void modesAndHeadersAreChosenForEachClient() {
        try (GraphQlClient client = api.builder()
                .authorization(
                        AuthMode.LAMBDA,
                        (request, renew) -> CompletableFuture.completedFuture(Map.of("X-Token", "lambda")))
                .build()) {
            api.answers(ok("{'data': {}}"), ok("{'data': {}}"), ok("{'data': {}}"));
            Blocking.await(client.execute(QUERY));
            Blocking.await(client.authorizedBy(AuthMode.LAMBDA).execute(QUERY));
            Blocking.await(client.withHeaders(Map.of("x-token", "not over the authorization"))
                    .execute(QUERY));
            assertThat(api.tokens()).containsExactly("old", "lambda", "old");
            assertThatThrownBy(() -> client.authorizedBy(AuthMode.OIDC)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

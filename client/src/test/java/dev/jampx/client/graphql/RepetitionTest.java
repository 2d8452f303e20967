package dev.jampx.client.graphql;

import static dev.jampx.client.graphql.ScriptedApi.lost;
import static dev.jampx.client.graphql.ScriptedApi.ok;
import static dev.jampx.client.graphql.ScriptedApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.failure.ConditionalCheckFailedException;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.failure.ServiceException;
import dev.jampx.client.failure.ThrottledException;
import dev.jampx.client.failure.TransportException;
import dev.jampx.client.failure.UnauthorizedException;
import dev.jampx.client.model.Blocking;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which requests are sent again, and after what. */
class RepetitionTest {

    private static final GraphQlRequest QUERY = GraphQlRequest.of("{ getNote(id: 1) { id } }");
    private static final GraphQlRequest MUTATION = GraphQlRequest.of("mutation { createNote { id text } }");
    private static final Repetition CREATION =
            Repetition.ofCreation(QUERY, "getNote", "createNote", Map.of("id", "1", "text", "x", "size", 2));

    private static final String DONE = "{'data': {'done': true}}";
    private static final String EXISTS =
            "{'data': {'createNote': null}, 'errors': [{'path': ['createNote'], 'message': 'exists',"
                    + " 'errorType': 'DynamoDB:ConditionalCheckFailedException'}]}";
    private static final String BUSY = "{'data': {'createNote': null}, 'errors': [{'path': ['createNote'],"
            + " 'message': 'busy', 'errorType': 'DynamoDB:ProvisionedThroughputExceededException'}]}";
    private static final String BUSY_BELOW = "{'data': {'createNote': {'id': 1}}, 'errors': [{'path': ['createNote',"
            + " 'form'], 'message': 'busy', 'errorType': 'DynamoDB:ProvisionedThroughputExceededException'}]}";

    private final ScriptedApi api = ScriptedApi.start();
    private final GraphQlClient client = api.builder().build();

    @AfterEach
    void stop() {
        client.close();
        api.close();
    }

    private GraphQlResponse execute(GraphQlRequest request) {
        return Blocking.await(client.execute(request));
    }

    private GraphQlResponse execute(Repetition repetition) {
        return Blocking.await(client.execute(MUTATION, repetition));
    }

    @Test
    void aQueryIsSentAgainAfterWhateverMayPass() {
        api.answers(lost(), status(503, "busy"), ok(DONE));
        assertThat(execute(QUERY).data().path("done").asBoolean()).isTrue();

        api.answers(status(429, "{}"), ok(BUSY_BELOW), ok(DONE));
        assertThat(execute(QUERY).data().path("done").asBoolean()).isTrue();
        assertThat(api.bodies()).hasSize(6);
    }

    @Test
    void attemptsEnd() {
        api.answers(lost(), lost(), lost());
        assertThatThrownBy(() -> execute(QUERY)).isInstanceOf(NetworkException.class);

        api.answers(status(502, "a"), status(502, "b"), status(500, "c"));
        assertThatThrownBy(() -> execute(QUERY))
                .isInstanceOfSatisfying(ServiceException.class, failure -> assertThat(failure.status())
                        .isEqualTo(500));

        api.answers(status(429, "{}"), status(429, "{}"), status(429, "{}"));
        assertThatThrownBy(() -> execute(QUERY).orThrow()).isInstanceOf(ThrottledException.class);
        assertThat(api.bodies()).hasSize(9);
    }

    @Test
    void aMutationThatMayHaveBeenExecutedIsNotSentAgain() {
        for (Repetition repetition : new Repetition[] {Repetition.notIfExecuted(), Repetition.ofOneWrite()}) {
            api.answers(lost());
            assertThatThrownBy(() -> execute(repetition))
                    .isInstanceOfSatisfying(NetworkException.class, failure -> assertThat(failure.mayHaveBeenExecuted())
                            .isTrue());
            api.answers(status(500, "{}"));
            assertThatThrownBy(() -> execute(repetition)).isInstanceOf(ServiceException.class);
        }
        api.answers(lost());
        assertThatThrownBy(() -> execute(MUTATION)).isInstanceOf(NetworkException.class);
        assertThat(api.bodies()).hasSize(5);
    }

    @Test
    void aMutationThatWasRefusedUnseenIsSentAgain() {
        api.answers(status(429, "{}"), status(401, "{}"), ok(DONE));
        assertThat(execute(MUTATION).errors()).isEmpty();
        assertThat(api.tokens()).containsExactly("old", "old", "new");
    }

    @Test
    void whoCannotBeReachedHasExecutedNothing() {
        api.close();
        assertThatThrownBy(() -> execute(MUTATION))
                .isInstanceOfSatisfying(NetworkException.class, failure -> assertThat(failure.mayHaveBeenExecuted())
                        .isFalse());
        assertThat(api.renewals()).hasSize(3);
    }

    @Test
    void aBusyTableIsAskedAgainOnlyIfItSurelyHasNothingOfTheMutation() {
        api.answers(ok(BUSY), ok(DONE));
        assertThat(execute(Repetition.ofOneWrite()).errors()).isEmpty();
        api.answers(ok(BUSY), ok(DONE));
        assertThat(execute(CREATION).errors()).isEmpty();
        api.answers(ok(BUSY));
        assertThat(execute(Repetition.notIfExecuted()).errors()).hasSize(1);
        api.answers(ok(BUSY_BELOW));
        assertThat(execute(Repetition.ofOneWrite()).errors()).hasSize(1);
        assertThat(api.bodies()).hasSize(6);
    }

    @Test
    void anUnknownCallerGetsOneNewToken() {
        api.answers(
                status(401, "{'errors': [{'errorType': 'UnauthorizedException', 'message': 'Token has expired.'}]}"),
                status(403, "{}"));
        assertThatThrownBy(() -> execute(QUERY).orThrow()).isInstanceOf(UnauthorizedException.class);
        assertThat(api.renewals()).containsExactly(false, true);
    }

    @Test
    void aCreationWhoseAnswerWasLostIsFoundDone() {
        api.answers(lost(), ok(EXISTS), ok("{'data': {'getNote': {'id': '1', 'text': 'x', 'size': 2.0}}}"));
        assertThat(execute(CREATION).field("createNote").path("text").asText()).isEqualTo("x");

        // A read may lag behind.
        api.answers(
                lost(),
                ok(EXISTS),
                ok("{'data': {'getNote': null}}"),
                ok("{'data': {'getNote': {'id': '1', 'text': 'x'}}}"));
        assertThat(execute(CREATION).field("createNote").path("text").asText()).isEqualTo("x");
    }

    @Test
    void aRowOfAnotherIsNotTakenForOnesOwn() {
        api.answers(lost(), ok(EXISTS), ok("{'data': {'getNote': {'id': '1', 'text': 'y'}}}"));
        assertThatThrownBy(() -> execute(CREATION).orThrow()).isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(api.bodies()).hasSize(3);
    }

    @Test
    void aFirstRefusalOfACreationIsFinal() {
        api.answers(ok(EXISTS));
        assertThatThrownBy(() -> execute(CREATION).orThrow()).isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(api.bodies()).hasSize(1);
    }

    @Test
    void whatIsKnownOfEarlierAttemptsIsNotForgotten() {
        api.answers(lost(), status(429, "{}"), status(429, "{}"));
        assertThatThrownBy(() -> execute(CREATION))
                .isInstanceOfSatisfying(TransportException.class, failure -> assertThat(failure.mayHaveBeenExecuted())
                        .isTrue())
                .hasCauseInstanceOf(ThrottledException.class);
    }
}

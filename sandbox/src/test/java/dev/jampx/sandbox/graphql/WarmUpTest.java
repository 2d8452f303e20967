package dev.jampx.sandbox.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.resolver.Runtimes;
import dev.jampx.sandbox.resolver.dynamodb.PageTokens;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service before an API is deployed. */
class WarmUpTest {

    @Test
    void resolvesAMadeUpRequest() {
        JsonNode answer = LocalApi.body(WarmUp.run(Runtimes.SHARED, Runnable::run));

        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/thing/at").asText()).isEqualTo("2026-03-04T05:06:07.089Z");
    }

    @Test
    void saysThatThereIsNoSchemaYet() {
        GraphQlService service = new GraphQlService(new ApiDeployment(
                Runtimes.SHARED,
                (operation, request) -> {
                    throw new AssertionError(operation);
                },
                name -> name,
                new PageTokens(new byte[32]),
                new Proofs(
                        token -> new TokenVerifier.Verdict.Rejected(TokenVerifier.Reason.FORGED),
                        request -> new Caller.Administrator(),
                        (function, action, resource) -> true,
                        why -> {}),
                new RecordedFunctions(),
                new DeployedIdentity("api", "da2-key", "us-east-1:pool", InstantSource.system()),
                Runnable::run,
                Runnable::run));

        WireResponse response = service.handle(new WireRequest("POST", "/graphql", "", Map.of(), new byte[0]));

        assertThat(response.status()).isEqualTo(502);
        assertThat(LocalApi.body(response).at("/errors/0/errorType").asText()).isEqualTo("GraphQLSchemaException");
    }
}

package dev.jampx.sandbox.graphql.authorizer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import dev.jampx.sandbox.wire.WireRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A judge who never answers keeps nobody waiting for good. */
class LambdaAuthorizerLimitTest {

    private static final FunctionCalls SILENT = new FunctionCalls() {
        @Override
        public boolean knows(String function) {
            return true;
        }

        @Override
        public CompletableFuture<FunctionInvoker.Outcome> start(String function, byte[] event) {
            return new CompletableFuture<>();
        }
    };

    @Test
    void itIsNotWaitedForLongerThanTheLimit() {
        LambdaAuthorizer authorizer = new LambdaAuthorizer(
                new AuthorizationModes.Lambda("judge", 60), SILENT, "api", Duration.ZERO, InstantSource.system());

        assertThatThrownBy(
                        () -> authorizer.judge("tok", new WireRequest("POST", "/graphql", "", Map.of(), new byte[0])))
                .isInstanceOf(AuthorizerFailedException.class)
                .hasMessage("The function \"judge\", which judges tokens, took longer than 0 seconds.");
    }
}

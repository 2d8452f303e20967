package dev.jampx.sandbox.resolver;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.resolver.FieldResolver.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Resolvers with one data source, in requests that have time and in those that have none. */
class UnitResolverTest {

    private static final Resolution TIMED_OUT =
            new Resolution(NullNode.getInstance(), List.of(ResolverError.timedOut()), List.of());
    private static final Resolution DONE = new Resolution(json("'asked'"), List.of(), List.of());

    private final List<JsonNode> requests = new ArrayList<>();

    private final UnitResolver resolver = new UnitResolver(
            Runtimes.SHARED,
            Runtimes.SHARED.compile(
                    "unit.js",
                    """
                    export function request(ctx) { return 'asked'; }
                    export function response(ctx) { return ctx.result; }
                    """),
            new DataSourceCall() {

                @Override
                public Answer call(JsonNode request) {
                    requests.add(request);
                    return new Answer(request, Optional.empty());
                }

                @Override
                public boolean batches(JsonNode request) {
                    return true;
                }
            });

    @Test
    void callsNothingWhenTheTimeOfTheRequestIsUp() {
        assertThat(resolver.resolve(GivenInvocation.until(() -> true))).isEqualTo(TIMED_OUT);
        assertThat(requests).isEmpty();

        assertThat(resolver.resolve(GivenInvocation.until(() -> false))).isEqualTo(DONE);
        assertThat(requests).containsExactly(json("'asked'"));
    }

    @Test
    void siblingsThatAreLateAreNotInTheBatch() {
        List<CompletableFuture<Resolution>> resolutions = resolver.resolveAll(
                List.of(GivenInvocation.until(() -> false), GivenInvocation.until(() -> true)), Runnable::run);

        assertThat(resolutions).extracting(CompletableFuture::join).containsExactly(DONE, TIMED_OUT);
        assertThat(requests).containsExactly(json("'asked'"));
    }
}

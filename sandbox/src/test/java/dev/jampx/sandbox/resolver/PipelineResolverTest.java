package dev.jampx.sandbox.resolver;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.FieldResolver.Resolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers one after the other, and the ways to leave them early. */
class PipelineResolverTest {

    private static final String AFTER = "return { after: ctx.prev.result, seen: ctx.stash.seen ?? null };";

    private final List<JsonNode> requests = new ArrayList<>();

    /** Answers with what it is asked. */
    private Answer echo(JsonNode request) {
        requests.add(request);
        return new Answer(request, Optional.empty());
    }

    private static ResolverCode code(String request, String response) {
        return Runtimes.SHARED.compile(
                "pipeline.js",
                """
                import { util, runtime } from '@aws-appsync/utils';
                export function request(ctx) { %s }
                export function response(ctx) { %s }
                """
                        .formatted(request, response));
    }

    private ResolverStep step(String request, String response) {
        return new ResolverStep(code(request, response), this::echo);
    }

    private static Resolution resolve(ResolverCode code, ResolverStep... functions) {
        return new PipelineResolver(Runtimes.SHARED, code, Arrays.asList(functions))
                .resolve(GivenInvocation.withArguments("{\"a\":1}"));
    }

    private static Resolution value(String json) {
        return new Resolution(json(json), List.of(), List.of());
    }

    @Test
    void handsOnResultsAndSharesWhatIsNotOne() {
        assertThat(resolve(
                        code("ctx.stash.seen = [ctx.prev]; ctx.args.b = 2; return 'before';", AFTER),
                        step(
                                "ctx.stash.seen.push(ctx.prev.result); return ctx.args;",
                                "return { r: ctx.result, p: ctx.prev.result };"),
                        step("ctx.stash.seen.push(ctx.prev.result); return 'x';", "return ctx.result;")))
                .isEqualTo(value("{'after': 'x', 'seen': [null, 'before', {'r': {'a': 1, 'b': 2}, 'p': 'before'}]}"));
        assertThat(requests).containsExactly(json("{'a': 1, 'b': 2}"), json("'x'"));
    }

    @Test
    void leavingTheHandlerBeforeSkipsAllFunctions() {
        assertThat(resolve(code("runtime.earlyReturn({ early: 1 }); return 2;", AFTER), step("return 1;", "return 1;")))
                .isEqualTo(value("{'after': {'early': 1}, 'seen': null}"));
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", { skipTo: 'NEXT' }"})
    void leavingAFunctionGoesOnWithTheNext(String options) {
        assertThat(resolve(
                        code("return {};", AFTER),
                        step("runtime.earlyReturn('early'" + options + "); return 1;", "util.error('not run');"),
                        step("return { of: ctx.prev.result };", "return ctx.result;")))
                .isEqualTo(value("{'after': {'of': 'early'}, 'seen': null}"));
        assertThat(requests).containsExactly(json("{'of': 'early'}"));
    }

    @Test
    void leavingAFunctionMaySkipTheOthers() {
        assertThat(resolve(
                        code("return {};", AFTER),
                        step("runtime.earlyReturn('early', { skipTo: 'END' });", "return 1;"),
                        step("return 2;", "util.error('not run');")))
                .isEqualTo(value("{'after': 'early', 'seen': null}"));
        assertThat(resolve(
                        code("return {};", AFTER),
                        step("return 1;", "runtime.earlyReturn('late', { skipTo: 'END' });"),
                        step("return 2;", "util.error('not run');")))
                .isEqualTo(value("{'after': 'late', 'seen': null}"));
        assertThat(requests).containsExactly(json("1"));
    }

    @Test
    void leavingTheHandlerAfterGivesTheValue() {
        assertThat(resolve(
                        code("return {};", "runtime.earlyReturn(ctx.prev.result + 1); return 9;"),
                        step("return 1;", "return ctx.result;")))
                .isEqualTo(value("2"));
    }

    @Test
    void anErrorEndsThePipeline() {
        Resolution resolution = resolve(
                code("util.appendError('first');", "util.error('not run');"),
                step("return 1;", "util.error('second', 'Bad');"),
                step("return 2;", "return 2;"));

        assertThat(resolution.value()).isEqualTo(NullNode.getInstance());
        assertThat(resolution.errors()).extracting(ResolverError::message).containsExactly("first", "second");
        assertThat(requests).containsExactly(json("1"));
    }

    @Test
    void noFunctionIsCalledWhenTheTimeOfTheRequestIsUp() {
        PipelineResolver pipeline = new PipelineResolver(
                Runtimes.SHARED,
                code("return {};", "util.error('not run');"),
                List.of(step("return 1;", "return ctx.result;"), step("return 2;", "util.error('not run');")));

        Resolution resolution = pipeline.resolve(GivenInvocation.until(() -> !requests.isEmpty()));

        assertThat(resolution)
                .isEqualTo(new Resolution(NullNode.getInstance(), List.of(ResolverError.timedOut()), List.of()));
        assertThat(requests).containsExactly(json("1"));
    }

    @Test
    void anErrorOfADataSourceThatNobodyRaisesDoesNot() {
        ResolverStep failing = new ResolverStep(
                code("return 1;", "return ctx.error.type;"),
                request -> new Answer(NullNode.getInstance(), Optional.of(ResolverError.of("Odd", "odd"))));

        assertThat(resolve(
                        code("return {};", AFTER),
                        failing,
                        step("return ctx.prev.result;", "return [ctx.result, ctx.error ?? null];")))
                .isEqualTo(value("{'after': ['Odd', null], 'seen': null}"));
    }
}

package dev.jampx.sandbox.resolver;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static dev.jampx.sandbox.resolver.Runtimes.request;
import static dev.jampx.sandbox.resolver.Runtimes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runtime as resolvers see it. */
class ResolverRuntimeTest {

    private static final String LONG = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    @Test
    void handsOverTheContext() {
        HandlerOutcome outcome = request(
                "const { env, ...rest } = ctx; return { ...rest, keys: Object.keys(ctx) };",
                new GivenInvocation("{\"id\":\"1\"}", "{\"parent\":true}", "{\"sub\":\"s\"}"));

        assertThat(((HandlerOutcome.Returned) outcome).value())
                .isEqualTo(
                        json(
                                """
                                {'arguments': {'id': '1'}, 'args': {'id': '1'}, 'stash': {}, 'prev': null,
                                 'info': {'fieldName': 'getPost', 'parentTypeName': 'Query', 'variables': {'v': 2},
                                          'selectionSetList': ['id', 'author', 'author/name'],
                                          'selectionSetGraphQL': '{\\n  id\\n}'},
                                 'identity': {'sub': 's'}, 'source': {'parent': true},
                                 'request': {'headers': {'x-one': '1'}, 'domainName': null},
                                 'keys': ['arguments', 'args', 'stash', 'prev', 'env', 'info', 'identity', 'source',
                                          'request']}
                                """));
    }

    @Test
    void sharesTheStashBetweenTheHandlersOfOneRun() {
        ResolverCode code = Runtimes.SHARED.compile(
                "stash.js",
                """
                export function request(ctx) { ctx.stash.seen = (ctx.stash.seen ?? 0) + 1; return {}; }
                export function response(ctx) { return { ...ctx.stash, result: ctx.result, error: ctx.error ?? null }; }
                """);
        for (int run = 0; run < 2; run++) {
            try (ResolverExecution execution = Runtimes.SHARED.begin(code, GivenInvocation.withArguments("{}"))) {
                execution.request();
                assertThat(execution.response(json("{'a': 1}"), Optional.of(ResolverError.of("T", "m"))))
                        .isEqualTo(new HandlerOutcome.Returned(
                                json("{'seen': 1, 'result': {'a': 1}, 'error': {'message': 'm', 'type': 'T'}}"),
                                List.of()));
            }
        }
    }

    @Test
    void reportsErrorsThatHandlersRaise() {
        assertThat(request("util.error('no', 'Bad', { id: 1 }, { hint: 2 });", "{}"))
                .isEqualTo(new HandlerOutcome.Failed(
                        new ResolverError("no", Optional.of("Bad"), json("{'id': 1}"), json("{'hint': 2}")),
                        List.of()));
        assertThat(request("util.error('no');", "{}"))
                .isEqualTo(new HandlerOutcome.Failed(
                        new ResolverError("no", Optional.empty(), NullNode.getInstance(), NullNode.getInstance()),
                        List.of()));
        assertThat(request("util.unauthorized();", "{}"))
                .isEqualTo(new HandlerOutcome.Failed(
                        ResolverError.of("Unauthorized", "Not Authorized to access getPost on type Query"), List.of()));
    }

    @Test
    void goesOnAfterAnAppendedError() {
        assertThat(request("util.appendError('odd', 'Odd'); return 5;", "{}"))
                .isEqualTo(new HandlerOutcome.Returned(json("5"), List.of(ResolverError.of("Odd", "odd"))));
    }

    @Test
    void returnsEarly() {
        assertThat(request("runtime.earlyReturn({ early: true }); return 1;", "{}"))
                .isEqualTo(new HandlerOutcome.ReturnedEarly(json("{'early': true}"), false, List.of()));
        assertThat(request("runtime.earlyReturn();", "{}"))
                .isEqualTo(new HandlerOutcome.ReturnedEarly(NullNode.getInstance(), false, List.of()));
    }

    @Test
    void saysWhereCodeIsAtFault() {
        HandlerOutcome outcome = request("return ctx.args.missing.name;", "{}");

        ResolverError error = ((HandlerOutcome.Failed) outcome).error();
        assertThat(error.type()).contains("Code");
        assertThat(error.message()).isEqualTo("code.js:6:10: TypeError: Cannot read property 'name' of undefined");
    }

    @Test
    void stopsCodeThatRunsAwayAndGoesOnServing() {
        HandlerOutcome outcome = request(
                "const all = ctx.args.list; let s = 0;" + "for (const x of all) { ".repeat(12) + "s += 1;"
                        + "}".repeat(12),
                "{\"list\":[1,2,3,4,5,6,7,8]}");

        assertThat(((HandlerOutcome.Failed) outcome).error().message()).endsWith("The code ran for too long.");
        assertThat(value("1 + 1")).isEqualTo(json("2"));
    }

    @Test
    void takesNoValueThatIsTooLong() {
        String doubled = "const s = { v: 'xxxxxxxx' }; for (const a of '01234567890123456789'.split('').slice(0, %d))"
                + " { s.v = s.v + s.v; } return s.v;";

        assertThat(((HandlerOutcome.Returned) request(doubled.formatted(19), "{}"))
                        .value()
                        .asText())
                .hasSize(8 << 19);
        assertThat(((HandlerOutcome.Failed) request(doubled.formatted(20), "{}"))
                        .error()
                        .message())
                .endsWith("the limit is 5242880");
    }

    @Test
    void stopsFewStatementsThatTakeLong() {
        try (ResolverRuntime impatient = new ResolverRuntime(
                InstantSource.fixed(Runtimes.NOW), new Random(7), line -> {}, 1, Duration.ofMillis(200))) {
            ResolverCode slow = impatient.compile(
                    "slow.js",
                    """
                    export function request(ctx) {
                      const text = { v: 'xxxxxxxxxxxxxxxx' };
                      for (const a of ctx.args.list) { text.v = text.v + text.v; }
                      for (const a of ctx.args.list) { for (const b of ctx.args.list) { for (const c of ctx.args.list) {
                        for (const d of ctx.args.list) { text.v.indexOf('xy'); text.v.split('x').join('y'); } } } }
                    }
                    export function response(ctx) {}
                    """);
            String arguments = "{\"list\":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]}";
            HandlerOutcome outcome;
            try (ResolverExecution execution = impatient.begin(slow, GivenInvocation.withArguments(arguments))) {
                outcome = execution.request();
            }
            assertThat(((HandlerOutcome.Failed) outcome).error().message()).endsWith("The code ran for too long.");

            ResolverCode quick = impatient.compile(
                    "quick.js", "export function request(ctx) { return 1; } export function response(ctx) {}");
            try (ResolverExecution execution = impatient.begin(quick, GivenInvocation.withArguments("{}"))) {
                assertThat(execution.request()).isEqualTo(new HandlerOutcome.Returned(json("1"), List.of()));
            }
        }
    }

    @Test
    void stopsModulesThatRunAway() {
        String code = "const list = '0123456789'.split('');\n"
                + "for (const x of list) { ".repeat(9) + "list.length;" + "}".repeat(9)
                + " export function request(ctx) {} export function response(ctx) {}";

        assertThatThrownBy(() -> Runtimes.SHARED.compile("away.js", code))
                .isInstanceOf(UnsupportedCodeException.class)
                .hasMessageContaining("The code ran for too long.");
        assertThat(value("1 + 1")).isEqualTo(json("2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typeof globalThis['Date']",
                "typeof globalThis['Promise']",
                "typeof globalThis['eval']",
                "typeof globalThis['Function']",
                "typeof globalThis['Reflect']",
                "typeof globalThis['Symbol']",
                "typeof globalThis['Java']",
                "typeof globalThis['Polyglot']",
                "typeof globalThis['load']",
                "typeof globalThis['__host']",
                "typeof globalThis['setTimeout']",
                "typeof globalThis['WebAssembly']",
                "typeof (() => 1)['constructor']",
                "typeof ({})['constructor']",
                "typeof util.error['constructor']",
                "typeof ''['constructor']['constructor']",
                "typeof [].values",
                "typeof Object.defineProperty",
                "typeof Array['from']",
                "typeof 'a'.repeat"
            })
    void hasNothingThatAppSyncDoesNotHave(String expression) {
        assertThat(value(expression).asText()).isEqualTo("undefined");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.prototype.leak = 1",
                "Array.prototype.map = null",
                "JSON.parse = null",
                "Math.max = null",
                "globalThis.leak = 1",
                "String.prototype.trim = null",
                "util.time.nowISO8601 = null",
                "util.error.seen = 1",
                "ddb.operations.add = null",
                "ddb.get.seen = 1",
                "rds.typeHint.UUID = null",
                "runtime.earlyReturn = null"
            })
    void letsNoResolverChangeTheWorldOfOthers(String assignment) {
        HandlerOutcome outcome = request(assignment + "; return 1;", "{}");

        assertThat(((HandlerOutcome.Failed) outcome).error().message()).contains("TypeError");
        assertThat(value("[1].map((n) => n + 1)")).isEqualTo(json("[2]"));
        assertThat(value("typeof globalThis.leak").asText()).isEqualTo("undefined");
    }

    @Test
    void hasTheUtilitiesAsGlobals() {
        assertThat(value("globalThis.util === util")).isEqualTo(json("true"));
        assertThat(value("globalThis.runtime === runtime && globalThis.extensions === extensions"))
                .isEqualTo(json("true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const f = (n) => g(n); const g = (n) => [1].map(() => util.later(n)); return f(1).x.y;",
                "const m = { f: (o, n) => o.f(o, n + 1) }; return m.f(m, 0);",
                "const s = { v: 'xxxxxxxxxxxxxxxx' }; for (const a of ctx.args.list) { for (const b of ctx.args.list) { s.v = s.v + s.v; } } return s;",
                "const s = { v: [1] }; for (const a of ctx.args.list) { for (const b of ctx.args.list) { s.v = [s.v, s.v]; } } return s;",
                "const s = { v: {} }; for (const a of ctx.args.list) { for (const b of ctx.args.list) { for (const c of ctx.args.list) { for (const d of ctx.args.list) { s.v = { s: s.v }; } } } } return s;",
                "const o = {}; o.o = o; return o;",
                "return util.matches('(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[y]', '" + LONG + "');",
                "return util.matches('(x|y)*', '" + LONG + LONG + LONG + "'.split('x').join('" + LONG + LONG + "'));",
                "return util.xml.toMap('<a><b></a>');",
                "return JSON.parse('[');",
                "return util.time.epochMilliSecondsToFormatted(1, 'not a pattern {');",
                "return util.base64Decode('?');"
            })
    void goesOnServingWhateverCodeDoes(String body) {
        HandlerOutcome outcome = request(body, "{\"list\":[1,2,3,4,5,6,7,8]}");

        assertThat(outcome).isInstanceOf(HandlerOutcome.Failed.class);
        assertThat(((HandlerOutcome.Failed) outcome).error().type()).contains("Code");
        assertThat(value("1 + 1")).isEqualTo(json("2"));
    }

    @Test
    void writesTheConsoleToTheLog() {
        request("console.log('seen', { a: 1 });", "{}");

        assertThat(Runtimes.LOG).contains("seen {\"a\":1}");
    }

    @Test
    void keepsModulesOfTheSameNameApart() {
        List<HandlerOutcome> outcomes = new ArrayList<>();
        for (int version = 1; version <= 2; version++) {
            ResolverCode code = Runtimes.SHARED.compile(
                    "same.js",
                    "export function request(ctx) { return " + version + "; } export function response(ctx) {}");
            try (ResolverExecution execution = Runtimes.SHARED.begin(code, GivenInvocation.withArguments("{}"))) {
                outcomes.add(execution.request());
            }
        }
        assertThat(outcomes)
                .containsExactly(
                        new HandlerOutcome.Returned(json("1"), List.of()),
                        new HandlerOutcome.Returned(json("2"), List.of()));
    }

    @Test
    void servesManyThreads() throws Exception {
        ResolverCode code = Runtimes.SHARED.compile(
                "threads.js",
                "export function request(ctx) { ctx.stash.n = ctx.args.n; return ctx.args.n; }"
                        + " export function response(ctx) { return ctx.stash.n + ctx.result; }");
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Callable<HandlerOutcome>> runs = new ArrayList<>();
            List<HandlerOutcome> expected = new ArrayList<>();
            for (int n = 0; n < 300; n++) {
                int number = n;
                runs.add(() -> {
                    try (ResolverExecution execution =
                            Runtimes.SHARED.begin(code, GivenInvocation.withArguments("{\"n\":" + number + "}"))) {
                        HandlerOutcome.Returned request = (HandlerOutcome.Returned) execution.request();
                        return execution.response(request.value(), Optional.empty());
                    }
                });
                expected.add(new HandlerOutcome.Returned(json(String.valueOf(2 * n)), List.of()));
            }
            List<HandlerOutcome> outcomes = new ArrayList<>();
            for (var run : threads.invokeAll(runs)) {
                outcomes.add(run.get());
            }
            assertThat(outcomes).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesCodeThatIsTooLong() {
        String code = "export function request(ctx) {} export function response(ctx) {}"
                + " ".repeat(ResolverRuntime.CODE_LIMIT);

        assertThatThrownBy(() -> Runtimes.SHARED.compile("long.js", code))
                .isInstanceOf(UnsupportedCodeException.class)
                .hasMessageContaining("the limit is 32000");
    }

    @Test
    void refusesModulesWithoutHandlers() {
        assertThatThrownBy(() -> Runtimes.SHARED.compile("half.js", "export function request(ctx) {}"))
                .isInstanceOf(UnsupportedCodeException.class)
                .hasMessage("half.js(1,1): A resolver exports the function response");
        assertThatThrownBy(() -> Runtimes.SHARED.compile("broken.js", "export function request(ctx) {"))
                .isInstanceOf(UnsupportedCodeException.class)
                .hasMessageContaining("broken.js(1,");
    }
}

package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/**
 * AppSync's {@code APPSYNC_JS} runtime: runs resolvers' JavaScript shut off from the machine, with our own {@code
 * @aws-appsync/utils}. Safe for many threads.
 */
public final class ResolverRuntime implements AutoCloseable {

    /** AppSync's limit on the size of a resolver's code, in characters. */
    public static final int CODE_LIMIT = 32_000;

    /** AppSync's limit on what a handler gives, in characters of JSON: 5 MB. */
    static final int RESULT_LIMIT = 5 * 1_048_576;

    private static final long STATEMENT_LIMIT = 2_000_000;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);
    private static final int WARM_UP_RUNS = 2;
    private static final String EMPTY =
            """
            import { util } from '@aws-appsync/utils';
            import { get } from '@aws-appsync/utils/dynamodb';
            export function request(ctx) {
              return get({ key: { id: ctx.args.id, now: util.time.nowISO8601(), uuid: util.autoId() } });
            }
            export function response(ctx) {
              return ctx.result;
            }
            """;

    private final Engine engine;
    private final ContextPool pool;
    private final Watchdog watchdog;

    /**
     * @param clock the time that resolvers see
     * @param random where their identifiers and random numbers come from; must be safe for many threads
     * @param log takes what they write to the console, one line at a time
     * @param contexts how many resolvers can run at the same time, at least 1; each costs a few MB of memory
     */
    public ResolverRuntime(InstantSource clock, RandomGenerator random, Consumer<String> log, int contexts) {
        this(clock, random, log, contexts, TIME_LIMIT);
    }

    ResolverRuntime(
            InstantSource clock, RandomGenerator random, Consumer<String> log, int contexts, Duration timeLimit) {
        watchdog = new Watchdog(timeLimit);
        engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        ModuleFiles files = new ModuleFiles();
        RuntimeFacilities facilities = new RuntimeFacilities(clock, random, log);
        pool = new ContextPool(() -> new ScriptContext(engine, files, facilities, STATEMENT_LIMIT, watchdog), contexts);
    }

    /**
     * Checks a resolver's code and makes it ready to run.
     *
     * @param name the resolver's name, for messages
     * @param code the module
     * @throws UnsupportedCodeException when AppSync would refuse it
     */
    public ResolverCode compile(String name, String code) {
        if (code.length() > CODE_LIMIT) {
            throw new UnsupportedCodeException(
                    name,
                    List.of(new UnsupportedCodeException.Finding(
                            1, 1, "The code has " + code.length() + " characters; the limit is " + CODE_LIMIT)));
        }
        List<UnsupportedCodeException.Finding> findings = SyntaxCheck.findings(code);
        if (!findings.isEmpty()) {
            throw new UnsupportedCodeException(name, findings);
        }
        ResolverCode compiled = new ResolverCode(name, ScriptContext.module("code", code));
        ScriptContext context = pool.borrow();
        boolean spent = false;
        try {
            context.load(compiled);
        } catch (UnsupportedCodeException e) {
            throw new UnsupportedCodeException(name, e.findings());
        } catch (PolyglotException e) {
            spent = ScriptContext.isSpentBy(e);
            throw new UnsupportedCodeException(name, List.of(finding(e)));
        } finally {
            if (spent) {
                pool.discard(context);
            } else {
                pool.giveBack(context);
            }
        }
        return compiled;
    }

    private static UnsupportedCodeException.Finding finding(PolyglotException e) {
        SourceSection at = e.getSourceLocation();
        String message = ScriptContext.isSpentBy(e) ? "The code ran for too long." : e.getMessage();
        return at == null
                ? new UnsupportedCodeException.Finding(1, 1, message)
                : new UnsupportedCodeException.Finding(at.getStartLine(), at.getStartColumn(), message);
    }

    /** Begins a run of a resolver; waits while all contexts are in use. */
    public ResolverExecution begin(ResolverCode code, Invocation invocation) {
        return new ResolverExecution(pool, code, invocation);
    }

    /** Loads and runs everything once, which the first request would otherwise wait for. For a thread of its own. */
    public void warmUp() {
        ResolverCode code = compile("warm-up", EMPTY);
        WarmUpInvocation invocation = new WarmUpInvocation();
        for (int i = 0; i < WARM_UP_RUNS; i++) {
            try (ResolverExecution execution = begin(code, invocation)) {
                execution.request();
                execution.response(NullNode.getInstance(), Optional.empty());
            }
        }
    }

    @Override
    public void close() {
        pool.close();
        engine.close(true);
        watchdog.close();
    }
}

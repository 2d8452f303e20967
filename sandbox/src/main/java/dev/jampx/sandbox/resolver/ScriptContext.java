package dev.jampx.sandbox.resolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/** One JavaScript world, for one thread at a time, with the resolvers that have run in it. */
final class ScriptContext implements AutoCloseable {

    static final String MODULE = "application/javascript+module";

    private static final int MODULES_KEPT = 2_000;
    /** Without it, a few lines of code can take all memory there is. AppSync's limit on what a handler gives is half of it. */
    private static final String STRING_LIMIT = "10485760";

    private static final Source RUN = module(
            "run", "export * from './run.js'; import '@aws-appsync/utils/dynamodb';" + " import '@aws-appsync/utils';");

    private final Context context;
    private final Watchdog watchdog;
    private volatile boolean retired;
    private final Value begin;
    private final Value run;
    private final Value answer;
    private final Value save;
    private final Value advance;
    private final Map<Source, Handlers> handlers = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Handlers> eldest) {
            return size() > MODULES_KEPT;
        }
    };

    /** The two functions that a resolver's module exports. */
    record Handlers(Value request, Value response) {}

    ScriptContext(
            Engine engine, ModuleFiles files, RuntimeFacilities facilities, long statementLimit, Watchdog watchdog) {
        this.watchdog = watchdog;
        context = Context.newBuilder("js")
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .allowCreateThread(false)
                .allowNativeAccess(false)
                .allowCreateProcess(false)
                .allowHostClassLoading(false)
                .allowInnerContextOptions(false)
                .allowExperimentalOptions(true)
                .option("js.disable-eval", "true")
                .option("js.esm-eval-returns-exports", "true")
                .option("js.load", "false")
                .option("js.print", "false")
                .option("js.console", "false")
                .option("js.graal-builtin", "false")
                .option("js.polyglot-builtin", "false")
                .option("js.java-package-globals", "false")
                .option("js.shared-array-buffer", "false")
                .option("js.string-length-limit", STRING_LIMIT)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(statementLimit, null)
                        .build())
                .build();
        context.getBindings("js").putMember("__host", facilities.members());
        Value exports = context.eval(RUN);
        begin = exports.getMember("begin");
        run = exports.getMember("run");
        answer = exports.getMember("answer");
        save = exports.getMember("save");
        advance = exports.getMember("advance");
        exports.getMember("lock").executeVoid();
    }

    static Source module(String name, String code) {
        try {
            return Source.newBuilder("js", code, name + ".js").mimeType(MODULE).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a failure means that nothing can run in this world any more: its code was stopped. */
    static boolean isSpentBy(PolyglotException failure) {
        return failure.isCancelled() || failure.isResourceExhausted() || failure.isExit();
    }

    /** Says that it was closed as it ran, which whoever used it may not have noticed. */
    void retire() {
        retired = true;
    }

    boolean isRetired() {
        return retired;
    }

    /** Evaluates a module for the first time. */
    void load(ResolverCode code) {
        context.resetLimits();
        handlers(code);
    }

    /** The handlers of a module, evaluated in this world on first use. */
    Handlers handlers(ResolverCode code) {
        Handlers known = handlers.get(code.source());
        if (known == null) {
            Value exports = watchdog.guard(this, () -> context.eval(code.source()));
            known = new Handlers(function(exports, "request"), function(exports, "response"));
            handlers.put(code.source(), known);
        }
        return known;
    }

    private static Value function(Value exports, String name) {
        Value member = exports.getMember(name);
        if (member == null || !member.canExecute()) {
            throw new UnsupportedCodeException(
                    "code",
                    List.of(new UnsupportedCodeException.Finding(1, 1, "A resolver exports the function " + name)));
        }
        return member;
    }

    /** @param saved what {@link #save} gave before a pause, if there was one */
    Value begin(Invocation invocation, @Nullable String saved) {
        context.resetLimits();
        return begin.execute(
                invocation.arguments(),
                invocation.parentTypeName(),
                invocation.fieldName(),
                invocation.authType(),
                new InvocationMembers(invocation),
                saved);
    }

    /** What handlers have changed so far. */
    String save(Value execution) {
        return save.execute(execution).asString();
    }

    /** Gives the next handler of a pipeline the result of the one before. */
    void advance(Value execution, String result) {
        advance.executeVoid(execution, result);
    }

    String run(Value execution, Value handler) {
        return watchdog.guard(this, () -> run.execute(execution, handler).asString());
    }

    void answer(Value execution, String result, @Nullable String error) {
        answer.executeVoid(execution, result, error);
    }

    @Override
    public void close() {
        context.close(true);
    }
}

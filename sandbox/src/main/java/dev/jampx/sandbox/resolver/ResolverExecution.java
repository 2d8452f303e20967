package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.trace.ResolverObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * One run of a resolver: its request handler, then its response handler, on the same {@code ctx}. Holds a context of the
 * pool until it is closed. For one thread.
 */
public final class ResolverExecution implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContextPool pool;
    private final Invocation invocation;
    private ResolverCode code;
    private ScriptContext context;
    private Value execution;
    private final List<ExtensionCall> extensions = new ArrayList<>();
    private boolean spent;
    private boolean paused;
    private @Nullable String saved;

    ResolverExecution(ContextPool pool, ResolverCode code, Invocation invocation) {
        this.pool = pool;
        this.code = code;
        this.invocation = invocation;
        this.context = pool.borrow();
        this.execution = begun(null);
    }

    private Value begun(@Nullable String saved) {
        try {
            return context.begin(invocation, saved);
        } catch (RuntimeException | Error e) {
            pool.discard(context);
            paused = true;
            throw e;
        }
    }

    /** The calls of {@code extensions} so far. */
    List<ExtensionCall> extensions() {
        return extensions;
    }

    /** Runs the handlers of {@code next} from now on. */
    public void use(ResolverCode next) {
        this.code = next;
    }

    /** Gives the handlers that follow {@code result} as {@code ctx.prev.result}. */
    public void advance(JsonNode result) {
        context.advance(execution, result.toString());
    }

    /**
     * Runs {@code work}, which may take long, without keeping the context from others: it may itself wait for a resolver.
     *
     * @return what {@code work} gave
     */
    public <T> T outside(Supplier<T> work) {
        pause();
        T result = work.get();
        resume();
        return result;
    }

    /** Lets others have the context until {@link #resume}, which any thread may call. */
    void pause() {
        saved = context.save(execution);
        pool.giveBack(context);
        paused = true;
    }

    void resume() {
        context = pool.borrow();
        paused = false;
        execution = begun(saved);
    }

    /** Runs the request handler. */
    public HandlerOutcome request() {
        return run(false);
    }

    /** Runs the response handler on what there is, as the last handler of a pipeline is run. */
    public HandlerOutcome response() {
        return run(true);
    }

    /**
     * Runs the response handler.
     *
     * @param result {@code ctx.result}
     * @param error {@code ctx.error}, whose data and info the handler does not see
     */
    public HandlerOutcome response(JsonNode result, Optional<ResolverError> error) {
        context.answer(
                execution, result.toString(), error.map(ResolverExecution::text).orElse(null));
        return run(true);
    }

    private static String text(ResolverError error) {
        return JSON.createObjectNode()
                .put("message", error.message())
                .put("type", error.type().orElse(null))
                .toString();
    }

    /** Who is told of what the resolver does, if anybody is. */
    @Nullable
    ResolverObserver observer() {
        return invocation.observer();
    }

    /** Whether the time of the request is up. */
    boolean isTimedOut() {
        return invocation.isTimedOut();
    }

    private HandlerOutcome run(boolean response) {
        ResolverObserver observer = observer();
        if (observer == null) {
            return outcome(response);
        }
        long start = System.nanoTime();
        HandlerOutcome outcome = outcome(response);
        observer.handled(
                code.name(), response ? "response" : "request", outcome.described(), System.nanoTime() - start);
        return outcome;
    }

    private HandlerOutcome outcome(boolean response) {
        try {
            ScriptContext.Handlers handlers = context.handlers(code);
            Value handler = response ? handlers.response() : handlers.request();
            String outcome = context.run(execution, handler);
            return outcome.length() > ResolverRuntime.RESULT_LIMIT
                    ? new HandlerOutcome.Failed(
                            ResolverError.of(
                                    "Code",
                                    "code.js: The value has " + outcome.length() + " characters; the limit is "
                                            + ResolverRuntime.RESULT_LIMIT),
                            List.of())
                    : read(JSON.readTree(outcome));
        } catch (PolyglotException e) {
            if (e.isHostException() && !(e.asHostException() instanceof RuntimeException)) {
                throw e;
            }
            spent = ScriptContext.isSpentBy(e);
            return new HandlerOutcome.Failed(ResolverError.of("Code", described(e)), List.of());
        } catch (JsonProcessingException e) {
            // What JavaScript wrote is JSON; but there is an end to how deep it may go.
            return new HandlerOutcome.Failed(
                    ResolverError.of("Code", "code.js: The value cannot be read: " + e.getOriginalMessage()),
                    List.of());
        }
    }

    private static String described(PolyglotException e) {
        SourceSection at = e.getSourceLocation();
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            SourceSection section = frame.getSourceLocation();
            if (frame.isGuestFrame() && section != null && section.getSource().getPath() == null) {
                at = section;
                break;
            }
        }
        String where = at == null ? "code.js" : "code.js:" + at.getStartLine() + ":" + at.getStartColumn();
        return where + ": " + (ScriptContext.isSpentBy(e) ? "The code ran for too long." : e.getMessage());
    }

    private HandlerOutcome read(JsonNode outcome) {
        outcome.path("effects").forEach(effect -> extensions.add(ExtensionCall.read(effect)));
        List<ResolverError> appended = new ArrayList<>();
        outcome.path("appended").forEach(error -> appended.add(ResolverError.read(error)));
        outcome.path("headers").forEach(header -> invocation
                .addResponseHeader(
                        header.path("name").asText(), header.path("value").textValue())
                .ifPresent(appended::add));
        JsonNode failed = outcome.get("failed");
        if (failed != null) {
            return new HandlerOutcome.Failed(ResolverError.read(failed), appended);
        }
        if (outcome.has("early")) {
            return new HandlerOutcome.ReturnedEarly(
                    outcome.get("early"), outcome.path("toEnd").asBoolean(false), appended);
        }
        JsonNode returned = outcome.get("returned");
        return new HandlerOutcome.Returned(returned == null ? NullNode.getInstance() : returned, appended);
    }

    @Override
    public void close() {
        if (paused) {
            return;
        }
        if (spent) {
            pool.discard(context);
        } else {
            pool.giveBack(context);
        }
    }
}

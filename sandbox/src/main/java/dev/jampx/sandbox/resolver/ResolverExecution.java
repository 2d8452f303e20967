package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/**
 * One run of a resolver: its request handler, then its response handler, on the same {@code ctx}. Holds a context of the
 * pool until it is closed. For one thread.
 */
public final class ResolverExecution implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContextPool pool;
    private final ScriptContext context;
    private final ScriptContext.Handlers handlers;
    private final Value execution;
    private boolean spent;

    ResolverExecution(ContextPool pool, ResolverCode code, Invocation invocation) {
        this.pool = pool;
        this.context = pool.borrow();
        try {
            this.handlers = context.handlers(code);
            this.execution = context.begin(invocation);
        } catch (RuntimeException | Error e) {
            pool.discard(context);
            throw e;
        }
    }

    /** Runs the request handler. */
    public HandlerOutcome request() {
        return run(handlers.request());
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
        return run(handlers.response());
    }

    private static String text(ResolverError error) {
        return JSON.createObjectNode()
                .put("message", error.message())
                .put("type", error.type().orElse(null))
                .toString();
    }

    private HandlerOutcome run(Value handler) {
        try {
            return read(JSON.readTree(context.run(execution, handler)));
        } catch (PolyglotException e) {
            if (e.isHostException() && !(e.asHostException() instanceof RuntimeException)) {
                throw e;
            }
            spent = e.isCancelled() || e.isResourceExhausted() || e.isExit();
            return new HandlerOutcome.Failed(ResolverError.of("Code", described(e)), List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a handler's outcome is not JSON", e);
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
        return where + ": " + (e.isResourceExhausted() ? "The code ran for too long." : e.getMessage());
    }

    private static HandlerOutcome read(JsonNode outcome) {
        List<ResolverError> appended = new ArrayList<>();
        outcome.path("appended").forEach(error -> appended.add(ResolverError.read(error)));
        JsonNode failed = outcome.get("failed");
        if (failed != null) {
            return new HandlerOutcome.Failed(ResolverError.read(failed), appended);
        }
        if (outcome.has("early")) {
            return new HandlerOutcome.ReturnedEarly(outcome.get("early"), appended);
        }
        JsonNode returned = outcome.get("returned");
        return new HandlerOutcome.Returned(returned == null ? NullNode.getInstance() : returned, appended);
    }

    @Override
    public void close() {
        if (spent) {
            pool.discard(context);
        } else {
            pool.giveBack(context);
        }
    }
}

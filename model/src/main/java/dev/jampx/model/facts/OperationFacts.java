package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.SourceLocation;

/**
 * A custom operation as it was added to a schema.
 *
 * @param name the name of its root field
 * @param declared what was written
 * @param addedAt where it was added to the schema
 */
public record OperationFacts(String name, DeclaredOperation declared, SourceLocation addedAt) {

    /** The name of the type with which AppSync answers when nobody waits for the function. */
    public static final String EVENT_INVOCATION_RESPONSE = "EventInvocationResponse";

    private static final IsAsync IS_ASYNC = new IsAsync();

    /** Whether the caller is answered before the last handler has run; the result is then an {@link #EVENT_INVOCATION_RESPONSE}. */
    public boolean isAsync() {
        return isAsync(declared);
    }

    static boolean isAsync(DeclaredOperation operation) {
        int handlers = operation.handlers().size();
        return handlers > 0 && operation.handlers().get(handlers - 1).accept(IS_ASYNC);
    }

    /** How the user wrote it, for messages: {@code query "search"}. */
    public String title() {
        return declared.kind().term() + " \"" + name + '"';
    }

    private static final class IsAsync implements DeclaredHandler.Visitor<Boolean> {

        @Override
        public Boolean function(DeclaredHandler.Function function) {
            return function.async();
        }

        @Override
        public Boolean namedFunction(DeclaredHandler.NamedFunction function) {
            return function.async();
        }

        @Override
        public Boolean code(DeclaredHandler.Code code) {
            return false;
        }
    }
}

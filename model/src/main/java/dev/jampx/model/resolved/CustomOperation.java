package dev.jampx.model.resolved;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ListShape;
import dev.jampx.model.OperationKind;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * A query, mutation or subscription that the user defined.
 *
 * @param kind which of the three
 * @param name the field of the root type
 * @param arguments its arguments in the order written
 * @param result what it answers with
 * @param rules who may call it
 * @param handlers what answers it: one handler, or the steps of a pipeline; a subscription may have none
 * @param sources the mutations that a subscription follows, by the names of their fields
 * @param site where it was started
 */
public record CustomOperation(
        OperationKind kind,
        String name,
        List<Field> arguments,
        Result result,
        List<AuthRule> rules,
        List<Handler> handlers,
        List<String> sources,
        SourceLocation site) {

    public CustomOperation {
        arguments = List.copyOf(arguments);
        rules = List.copyOf(rules);
        handlers = List.copyOf(handlers);
        sources = List.copyOf(sources);
    }

    /**
     * The type of an operation's result.
     *
     * @param type what it is
     * @param required whether a value, or an element of the list, is always there
     * @param list whether it is a list
     */
    public record Result(ValueType type, boolean required, ListShape list) {}
}

package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.ExtensionCall;
import dev.jampx.sandbox.resolver.ExtensionCall.Extension;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The calls of {@code extensions} by the resolvers of one request. */
final class ExtensionCalls {

    private final Queue<ExtensionCall> calls = new ConcurrentLinkedQueue<>();

    void add(Collection<ExtensionCall> more) {
        calls.addAll(more);
    }

    /** The calls of {@code extension}, in order. */
    List<ExtensionCall> of(Extension extension) {
        return calls.stream().filter(call -> call.extension() == extension).toList();
    }
}

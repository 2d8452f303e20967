package dev.jampx.sandbox.resolver;

import java.util.Set;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** An {@link Invocation} as {@code run.js} sees it. */
record InvocationMembers(Invocation invocation) implements ProxyObject {

    private static final Set<String> NAMES =
            Set.of("source", "identity", "headers", "variables", "selectionSetList", "selectionSetGraphQl");

    @Override
    public Object getMember(String key) {
        return switch (key) {
            case "source" -> reading(invocation::source);
            case "identity" -> reading(invocation::identity);
            case "headers" -> reading(invocation::headers);
            case "variables" -> reading(invocation::variables);
            case "selectionSetList" -> reading(invocation::selectionSetList);
            case "selectionSetGraphQl" -> reading(invocation::selectionSetGraphQl);
            default -> throw new UnsupportedOperationException(key);
        };
    }

    private static ProxyExecutable reading(Supplier<@Nullable String> part) {
        return arguments -> part.get();
    }

    @Override
    public Object getMemberKeys() {
        return NAMES.toArray();
    }

    @Override
    public boolean hasMember(String key) {
        return NAMES.contains(key);
    }

    @Override
    public void putMember(String key, Value value) {
        throw new UnsupportedOperationException("an invocation cannot be changed");
    }
}

package dev.jampx.client.operation;

import dev.jampx.client.model.Scalars;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for besides what it must. It lives as long as the call is being made, and is no value to keep.
 *
 * @param <S> the selection of what is read
 */
public abstract class CallOptions<S extends Selection> {

    private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    private S selection;

    /**
     * @param selection what is read unless something else is chosen
     */
    protected CallOptions(S selection) {
        this.selection = selection;
    }

    /** Gives the operation's argument {@code name} a value. */
    public void argument(String name, @Nullable Object value) {
        variables.put(name, Scalars.encode(value));
    }

    /** Reads what {@code chosen} names. */
    protected void select(S chosen) {
        selection = chosen;
    }

    /** What is read. */
    public S selection() {
        return selection;
    }

    /** The arguments that were given, by name. */
    public Map<String, @Nullable Object> variables() {
        return Collections.unmodifiableMap(variables);
    }
}

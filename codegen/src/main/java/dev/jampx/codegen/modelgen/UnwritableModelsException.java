package dev.jampx.codegen.modelgen;

import java.util.List;

/** Says that models cannot be written in a language because of names in the definition; Amplify's generator refuses them, too. */
public final class UnwritableModelsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UnwritableName> names;

    /** Names {@code names}, of which there is at least one. */
    public UnwritableModelsException(List<UnwritableName> names) {
        super(String.join("\n", names.stream().map(UnwritableName::reason).toList()));
        this.names = List.copyOf(names);
    }

    /** The names for which the language has no words. */
    public List<UnwritableName> names() {
        return names;
    }
}

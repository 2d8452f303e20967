package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredBackend;
import java.util.Map;

/** A backend, as {@link Jampx#defineBackend} puts it together: a plain value that a unit test can look into. */
public sealed interface Backend permits BackendDeclaration {

    /** What was written, as records; {@code dev.jampx.model.resolved.Resolution} checks it and fills in the defaults. */
    DeclaredBackend declared();

    /**
     * Adds something to {@code amplify_outputs.json}; call it as often as needed. Maps are merged, lists are joined. Amplify: {@code
     * backend.addOutput({ custom: { ... } })}.
     *
     * <pre>{@code
     * defineBackend(AUTH, DATA).addOutput(Map.of("custom", Map.of("supportMail", "help@example.com")))
     * }</pre>
     *
     * @param output maps, lists, texts, numbers and booleans
     */
    Backend addOutput(Map<String, ?> output);
}

package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was added to {@code amplify_outputs.json} with {@code addOutput}.
 *
 * @param members JSON's maps, lists, texts, numbers and booleans by name
 * @param site where it was written
 */
public record DeclaredOutput(Map<String, Object> members, SourceLocation site) {

    public DeclaredOutput {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}

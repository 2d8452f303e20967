package dev.jampx.model.declared;

import dev.jampx.model.LoggingSettings;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written with {@code defineData}.
 *
 * @param schemas the schema, or the schemas that {@code a.combine} was given
 * @param name the API's name, if one was chosen
 * @param authorizationModes how callers prove who they are, if anything was said about it
 * @param functions the functions that handlers name, by those names
 * @param logging what AppSync logs, if it does
 * @param site where {@code defineData} was called
 */
public record DeclaredData(
        List<DeclaredSchema> schemas,
        Optional<String> name,
        Optional<DeclaredAuthorizationModes> authorizationModes,
        Map<String, DeclaredFunction> functions,
        Optional<LoggingSettings> logging,
        SourceLocation site) {

    public DeclaredData {
        schemas = List.copyOf(schemas);
        functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    }
}

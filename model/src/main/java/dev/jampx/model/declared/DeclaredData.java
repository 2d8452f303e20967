package dev.jampx.model.declared;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * What was written with {@code defineData}.
 *
 * @param schema the schema
 * @param defaultMode the default authorization mode, if one was chosen
 * @param site where {@code defineData} was called
 */
public record DeclaredData(DeclaredSchema schema, Optional<AuthorizationMode> defaultMode, SourceLocation site) {}

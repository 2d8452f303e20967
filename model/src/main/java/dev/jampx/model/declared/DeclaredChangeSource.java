package dev.jampx.model.declared;

import dev.jampx.model.ChangeSettings;
import dev.jampx.model.diagnostics.SourceLocation;

/**
 * A model whose changes a function is given.
 *
 * @param model the model's name
 * @param settings how
 * @param site where it was written
 */
public record DeclaredChangeSource(String model, ChangeSettings settings, SourceLocation site) {}

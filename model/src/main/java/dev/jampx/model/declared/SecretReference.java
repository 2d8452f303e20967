package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;

/**
 * A secret that a definition names; its value is not part of the definition.
 *
 * @param name the secret's name
 * @param site where {@code secret} was called
 */
public record SecretReference(String name, SourceLocation site) {}

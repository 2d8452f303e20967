package dev.jampx.model.resolved;

import dev.jampx.model.ChangeSettings;

/**
 * A model whose changes a function is given.
 *
 * @param model the model's name
 * @param settings how
 */
public record ChangeSource(String model, ChangeSettings settings) {}

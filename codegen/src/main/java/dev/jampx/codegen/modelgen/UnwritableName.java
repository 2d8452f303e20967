package dev.jampx.codegen.modelgen;

/**
 * A name in the definition for which a language has no words.
 *
 * @param type the model, custom type or enum
 * @param name the name itself: the type's, or that of a field or value of it
 * @param reason why it cannot be written, as a sentence
 */
public record UnwritableName(String type, String name, String reason) {}

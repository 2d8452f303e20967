package dev.jampx.codegen.modelgen;

import dev.jampx.model.resolved.ValueType;

/** What types are called in a language: all but the scalars are called as in the definition, unless it says otherwise. */
public interface NamedTypes extends ValueType.Visitor<String> {

    @Override
    default String enumeration(ValueType.Enumeration enumeration) {
        return enumeration.name();
    }

    @Override
    default String custom(ValueType.Custom custom) {
        return custom.name();
    }

    @Override
    default String input(ValueType.Input input) {
        return input.name();
    }

    @Override
    default String model(ValueType.OfModel model) {
        return model.name();
    }
}

package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.ValueType;
import java.util.Map;

/** What stands for a type where it is used: a scalar's name, or an object that says what kind of thing the name is. */
final class TypeReference implements ValueType.Visitor<Object> {

    @Override
    public Object scalar(ValueType.Scalar scalar) {
        return scalar.graphqlName();
    }

    @Override
    public Object enumeration(ValueType.Enumeration enumeration) {
        return Map.of("enum", enumeration.name());
    }

    @Override
    public Object custom(ValueType.Custom custom) {
        return Map.of("nonModel", custom.name());
    }

    @Override
    public Object input(ValueType.Input input) {
        return Map.of("input", input.name());
    }

    @Override
    public Object model(ValueType.OfModel model) {
        return Map.of("model", model.name());
    }
}

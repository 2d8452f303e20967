package dev.jampx.appsync.schema;

import dev.jampx.model.naming.Words;
import dev.jampx.model.resolved.ValueType;

/** What types are called where values are given. */
final class InputNames implements ValueType.Visitor<String> {

    private static final InputNames INSTANCE = new InputNames();

    private InputNames() {}

    /** The name of {@code type} where its values are given. */
    static String of(ValueType type) {
        return type.accept(INSTANCE);
    }

    /** The input that the custom type called {@code name} has in the inputs of models. */
    static String ofCustomType(String name) {
        return Words.upperFirst(name) + "Input";
    }

    @Override
    public String scalar(ValueType.Scalar scalar) {
        return scalar.graphqlName();
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        return enumeration.graphqlName();
    }

    @Override
    public String custom(ValueType.Custom custom) {
        return ofCustomType(custom.name());
    }

    @Override
    public String input(ValueType.Input input) {
        return input.graphqlName();
    }

    @Override
    public String model(ValueType.OfModel model) {
        throw new IllegalArgumentException("nobody can give a row of " + model.name());
    }
}

package dev.jampx.codegen.directive;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values by name: the arguments of a directive, or the fields of an object. */
record Arguments(Map<String, Value<?>> values) {

    static Arguments of(Directive directive) {
        Map<String, Value<?>> values = new LinkedHashMap<>();
        directive.getArguments().forEach(argument -> values.put(argument.getName(), argument.getValue()));
        return new Arguments(values);
    }

    static Arguments of(ObjectValue object) {
        Map<String, Value<?>> values = new LinkedHashMap<>();
        object.getObjectFields().forEach(field -> values.put(field.getName(), field.getValue()));
        return new Arguments(values);
    }

    /** The text called {@code name}; empty if it is not there or {@code null}. */
    Optional<String> string(String name) {
        return values.get(name) instanceof StringValue text ? Optional.of(text.getValue()) : Optional.empty();
    }

    /** The texts called {@code name}; none if they are not there. */
    List<String> strings(String name) {
        return values.get(name) instanceof ArrayValue array
                ? array.getValues().stream()
                        .map(value -> ((StringValue) value).getValue())
                        .toList()
                : List.of();
    }

    Optional<String> name(String name) {
        return values.get(name) instanceof EnumValue value ? Optional.of(value.getName()) : Optional.empty();
    }

    Optional<List<String>> names(String name) {
        return values.get(name) instanceof ArrayValue array
                ? Optional.of(array.getValues().stream()
                        .map(value -> ((EnumValue) value).getName())
                        .toList())
                : Optional.empty();
    }
}

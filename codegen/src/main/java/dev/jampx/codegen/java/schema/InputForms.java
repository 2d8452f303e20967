package dev.jampx.codegen.java.schema;

import dev.jampx.model.naming.Words;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which inputs are nothing but custom types: {@code LocationInput} has the fields of {@code Location}, so that a client needs one class for both, and
 * what was read can be given back.
 */
public final class InputForms {

    private final ApiSchema schema;
    private final Map<String, String> typesByInput = new HashMap<>();

    /** The inputs of {@code data}. */
    public InputForms(Data data, ApiSchema schema) {
        this.schema = schema;
        Set<String> customTypes = new HashSet<>();
        data.customTypes().forEach(type -> customTypes.add(type.name()));
        for (CustomType type : data.customTypes()) {
            String input = inputName(type.name());
            if (schema.isInput(input) && alike(input, type.name(), customTypes, new HashSet<>())) {
                typesByInput.putIfAbsent(input, type.name());
            }
        }
    }

    /** The custom type that the input called {@code input} is the form of, if it is one's. */
    public Optional<String> customType(String input) {
        return Optional.ofNullable(typesByInput.get(input));
    }

    private static String inputName(String type) {
        return Words.upperFirst(type) + "Input";
    }

    /** Types that contain themselves are alike if nothing tells them apart. */
    private boolean alike(String input, String type, Set<String> customTypes, Set<String> assumed) {
        if (!assumed.add(input + " " + type)) {
            return true;
        }
        List<SchemaField> given = schema.inputFields(input);
        List<SchemaField> read = schema.fields(type);
        if (given.size() != read.size()) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            if (!alike(given.get(i), read.get(i), customTypes, assumed)) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(SchemaField given, SchemaField read, Set<String> customTypes, Set<String> assumed) {
        GraphQlType input = given.type();
        GraphQlType type = read.type();
        boolean sameShape = given.name().equals(read.name())
                && input.isList() == type.isList()
                && input.required() == type.required()
                && input.elementRequired() == type.elementRequired();
        return sameShape
                && (customTypes.contains(type.name())
                        ? input.name().equals(inputName(type.name()))
                                && schema.isInput(input.name())
                                && alike(input.name(), type.name(), customTypes, assumed)
                        : input.name().equals(type.name()));
    }
}

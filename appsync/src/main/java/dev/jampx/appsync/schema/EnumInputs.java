package dev.jampx.appsync.schema;

import dev.jampx.appsync.schema.SdlDefinition.InputType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The inputs that filter enums and lists of enums. They are made as they are asked for, each once. */
final class EnumInputs {

    private final Map<String, InputType> definitions = new LinkedHashMap<>();

    /** The inputs that were asked for. */
    List<SdlDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    /** The input that filters a value of the enum called {@code name}. */
    String value(String name) {
        return add(
                new InputType("Model" + name + "Input", List.of(new SdlValue("eq", name), new SdlValue("ne", name))));
    }

    /** The input that filters a list of values of the enum called {@code name}. */
    String list(String name) {
        return add(new InputType(
                "Model" + name + "ListInput",
                List.of(
                        new SdlValue("eq", "[" + name + "]"),
                        new SdlValue("ne", "[" + name + "]"),
                        new SdlValue("contains", name),
                        new SdlValue("notContains", name))));
    }

    /**
     * Adds fields to the input called {@code name}, if it is one that filters an enum: an enum that was written as field {@code
     * filter} of model {@code Box} has its input under the name of the filter of that model, and Amplify adds the owners to it.
     */
    void extend(String name, List<SdlValue> fields) {
        definitions.computeIfPresent(name, (same, input) -> input.with(fields));
    }

    private String add(InputType definition) {
        definitions.putIfAbsent(definition.name(), definition);
        return definition.name();
    }
}

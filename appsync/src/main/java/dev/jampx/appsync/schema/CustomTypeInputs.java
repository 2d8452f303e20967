package dev.jampx.appsync.schema;

import dev.jampx.appsync.schema.SdlDefinition.InputType;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The inputs of the custom types that models hold, directly or inside other custom types. */
final class CustomTypeInputs {

    private final Data data;
    private final Map<String, SdlDefinition> definitions = new LinkedHashMap<>();

    private CustomTypeInputs(Data data) {
        this.data = data;
    }

    /** The inputs that are not already there as inputs of operations. */
    static List<SdlDefinition> of(Data data) {
        CustomTypeInputs inputs = new CustomTypeInputs(data);
        data.models().forEach(model -> inputs.add(model.fields()));
        return List.copyOf(inputs.definitions.values());
    }

    private void add(List<Field> fields) {
        for (Field field : fields) {
            if (field.type() instanceof ValueType.Custom custom) {
                add(custom.name());
            }
        }
    }

    private void add(String name) {
        String input = InputNames.ofCustomType(name);
        if (definitions.containsKey(input) || isArgument(input) || isEnum(input)) {
            return;
        }
        CustomType type = customType(name);
        definitions.put(input, InputType.of(input, type.fields()));
        add(type.fields());
    }

    private boolean isArgument(String input) {
        return data.inputs().stream().anyMatch(argument -> argument.name().equals(input));
    }

    /** Whether an enum has the name of the input: Amplify then takes the enum for it, and makes no input for what is inside either. */
    private boolean isEnum(String input) {
        return data.enums().stream().anyMatch(type -> type.name().equals(input));
    }

    private CustomType customType(String name) {
        return data.customTypes().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no custom type " + name));
    }
}

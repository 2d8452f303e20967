package dev.jampx.appsync.schema;

import dev.jampx.model.resolved.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A type of an SDL document. */
sealed interface SdlDefinition {

    /** The type's name, unique in the document. */
    String name();

    /** The definition as SDL, without a line break at its end. */
    String print();

    /** An object type; {@code directives} with their {@code @}. */
    record ObjectType(String name, List<String> directives, List<SdlField> fields) implements SdlDefinition {

        public ObjectType {
            directives = List.copyOf(directives);
            fields = List.copyOf(fields);
        }

        @Override
        public String print() {
            String header = directives.isEmpty() ? name : name + " " + String.join(" ", directives);
            return "type " + header + " {\n"
                    + fields.stream().map(field -> field.print() + "\n").collect(Collectors.joining()) + "}";
        }
    }

    /** An input type. */
    record InputType(String name, List<SdlValue> fields) implements SdlDefinition {

        public InputType {
            fields = List.copyOf(fields);
        }

        /** The input called {@code name} that takes {@code fields} as declared. */
        static InputType of(String name, List<Field> fields) {
            return new InputType(
                    name,
                    fields.stream()
                            .map(field -> new SdlValue(field.name(), TypeReferences.input(field)))
                            .toList());
        }

        /** The same input with {@code others} at its end, but for those whose names it has already. */
        InputType with(List<SdlValue> others) {
            List<SdlValue> all = new ArrayList<>(fields);
            others.stream()
                    .filter(other ->
                            fields.stream().noneMatch(field -> field.name().equals(other.name())))
                    .forEach(all::add);
            return new InputType(name, all);
        }

        @Override
        public String print() {
            return "input " + name + " {\n"
                    + fields.stream().map(field -> "  " + field.print() + "\n").collect(Collectors.joining())
                    + "}";
        }
    }

    /** An enum type. */
    record EnumType(String name, List<String> values) implements SdlDefinition {

        public EnumType {
            values = List.copyOf(values);
        }

        @Override
        public String print() {
            return "enum " + name + " {\n"
                    + values.stream().map(value -> "  " + value + "\n").collect(Collectors.joining()) + "}";
        }
    }
}

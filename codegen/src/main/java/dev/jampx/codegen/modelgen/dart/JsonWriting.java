package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.resolved.ValueType;
import java.util.stream.Collectors;

/**
 * How a field's value is written as JSON.
 *
 * @param field the field
 */
record JsonWriting(ClientField field) implements ValueType.Visitor<String> {

    /** The method that writes {@code type} as JSON. */
    static DartMethod toJson(ClientType type) {
        String entries = type.fields().stream()
                .map(field -> key(field) + field.type().accept(new JsonWriting(field)))
                .collect(Collectors.joining(", "));
        return DartMethod.of("Map<String, dynamic> toJson()", " => {\n" + Indentation.of(entries) + "\n};");
    }

    /** The method that gives the values of {@code type} as they are. */
    static DartMethod toMap(ClientType type) {
        String entries = type.fields().stream()
                .map(field -> key(field) + DartTypes.member(field))
                .collect(Collectors.joining(",\n"));
        return DartMethod.of("Map<String, Object?> toMap()", " => {\n" + Indentation.of(entries) + "\n};");
    }

    private static String key(ClientField field) {
        return "'" + field.name() + "': ";
    }

    private String object() {
        return field.isList()
                ? mapped("(" + DartTypes.element(field) + "? e) => e?.toJson()")
                : DartTypes.member(field) + "?.toJson()";
    }

    private String mapped(String function) {
        return DartTypes.member(field) + "?.map(" + function + ").toList()";
    }

    @Override
    public String model(ValueType.OfModel model) {
        return object();
    }

    @Override
    public String custom(ValueType.Custom custom) {
        return object();
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        return field.isList()
                ? mapped("(e) => " + Core.ENUM_TO_STRING + "(e)")
                : Core.ENUM_TO_STRING + "(" + DartTypes.member(field) + ")";
    }

    @Override
    public String input(ValueType.Input input) {
        throw new IllegalArgumentException("no model holds the argument " + input.name());
    }

    @Override
    public String scalar(ValueType.Scalar scalar) {
        return switch (scalar.type()) {
            case DATE, TIME, DATETIME -> converted("format()");
            case TIMESTAMP -> converted("toSeconds()");
            case INTEGER, FLOAT, BOOLEAN, ID, STRING, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> DartTypes.member(field);
        };
    }

    private String converted(String conversion) {
        return field.isList() ? mapped("(e) => e." + conversion) : DartTypes.member(field) + "?." + conversion;
    }
}

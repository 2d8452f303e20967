package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;
import java.util.stream.Collectors;

/**
 * How a field's value is read from JSON.
 *
 * @param field the field
 */
record JsonReading(ClientField field) implements ValueType.Visitor<String> {

    private static final String MAP = "new Map<String, dynamic>.from(";

    /** The constructor that reads {@code type} from JSON. */
    static DartMethod of(ClientType type) {
        String members = type.fields().stream()
                .map(field -> DartTypes.member(field) + " = " + field.type().accept(new JsonReading(field)))
                .collect(Collectors.joining(",\n"));
        return DartMethod.of(
                type.name() + ".fromJson(Map<String, dynamic> json)",
                Indentation.of("\n: " + Indentation.of(members).strip() + ";"));
    }

    private String json() {
        return "json['" + field.name() + "']";
    }

    private String fromJson(String argument) {
        return DartTypes.element(field) + ".fromJson(" + MAP + argument + "))";
    }

    @Override
    public String model(ValueType.OfModel model) {
        return field.isList() ? modelList() : object("  ");
    }

    private String modelList() {
        return json() + "  is Map\n"
                + "  ? (" + json() + "['items'] is List\n"
                + "    ? (" + json() + "['items'] as List)\n"
                + "        .where((e) => e != null)\n"
                + "        .map((e) => " + fromJson("e") + ")\n"
                + "        .toList()\n"
                + "    : null)\n"
                + "  : (" + json() + " is List\n"
                + "    ? (" + json() + " as List)\n"
                + "        .where((e) => e?['serializedData'] != null)\n"
                + "        .map((e) => " + fromJson("e?['serializedData']") + ")\n"
                + "        .toList()\n"
                + "    : null)";
    }

    /** A single object, which local storage wraps once more; {@code step} is how far to the right that stands. */
    private String object(String step) {
        return json() + " != null\n"
                + step + "? " + json() + "['serializedData'] != null\n"
                + step + step + "? " + fromJson(json() + "['serializedData']") + "\n"
                + step + step + ": " + fromJson(json()) + "\n"
                + "  : null";
    }

    @Override
    public String custom(ValueType.Custom custom) {
        return field.isList()
                ? list(".where((e) => e != null)\n    .map((e) => " + fromJson("e['serializedData'] ?? e") + ")")
                : object("    ");
    }

    private String list(String steps) {
        return json() + " is List\n  ? (" + json() + " as List)\n    " + steps + "\n    .toList()\n  : null";
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        String read = Core.ENUM_FROM_STRING + "<" + enumeration.name() + ">(";
        String values = ", " + enumeration.name() + ".values)";
        return field.isList() ? list(".map((e) => " + read + "e" + values + "!)") : read + json() + values;
    }

    @Override
    public String input(ValueType.Input input) {
        throw new IllegalArgumentException("no model holds the argument " + input.name());
    }

    @Override
    public String scalar(ValueType.Scalar scalar) {
        return scalar(scalar.type());
    }

    private String scalar(ScalarType type) {
        return switch (type) {
            case DATE, TIME, DATETIME -> parsed(".fromString(");
            case TIMESTAMP -> parsed(".fromSeconds(");
            case INTEGER -> number("toInt()");
            case FLOAT -> number("toDouble()");
            case BOOLEAN, ID, STRING, EMAIL, JSON, PHONE, URL, IP_ADDRESS ->
                json() + (field.isList() ? "?.cast<" + DartTypes.element(field) + ">()" : "");
        };
    }

    private String parsed(String parser) {
        String parse = DartTypes.element(field) + parser;
        return field.isList() ? mapped(parse + "e)") : json() + " != null ? " + parse + json() + ") : null";
    }

    private String number(String conversion) {
        return field.isList() ? mapped("(e as num)." + conversion) : "(" + json() + " as num?)?." + conversion;
    }

    private String mapped(String element) {
        return "(" + json() + " as List?)?.map((e) => " + element + ").toList()";
    }
}

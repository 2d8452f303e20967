package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;
import java.util.List;

/** {@code toString} of a type. */
final class TextMethod {

    private TextMethod() {}

    static DartMethod of(ClientType type) {
        List<ClientField> stored =
                type.fields().stream().filter(ClientField::isStored).toList();
        StringBuilder body = new StringBuilder("var buffer = new StringBuffer();\n\n");
        body.append("buffer.write(\"").append(type.name()).append(" {\");\n");
        for (int i = 0; i < stored.size(); i++) {
            ClientField field = stored.get(i);
            body.append("buffer.write(\"").append(field.name()).append("=\" + ").append(text(field));
            body.append(i + 1 < stored.size() ? " + \", \");\n" : ");\n");
        }
        body.append("buffer.write(\"}\");\n\nreturn buffer.toString();");
        return DartMethod.block("String toString()", body.toString()).override();
    }

    private static String text(ClientField field) {
        String member = DartTypes.member(field);
        if (field.isEnum()) {
            return ifThere(
                    member,
                    field.isList()
                            ? member + "!.map((e) => " + Core.ENUM_TO_STRING + "(e)).toString()"
                            : Core.ENUM_TO_STRING + "(" + member + ")!");
        }
        if (DartTypes.of(field).equals("String")) {
            return "\"$" + member + "\"";
        }
        return ifThere(member, member + (isCalendar(field) ? "!.format()" : "!.toString()"));
    }

    private static String ifThere(String member, String text) {
        return "(" + member + " != null ? " + text + " : \"null\")";
    }

    private static boolean isCalendar(ClientField field) {
        return !field.isList()
                && field.type() instanceof ValueType.Scalar scalar
                && List.of(ScalarType.DATE, ScalarType.TIME, ScalarType.DATETIME)
                        .contains(scalar.type());
    }
}

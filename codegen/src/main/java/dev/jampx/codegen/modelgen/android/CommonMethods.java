package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.text.Indentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods that classes of models and of custom types have in common. */
record CommonMethods(FieldSet fields, BuilderSteps steps) {

    List<JavaMethod> getters() {
        return fields.type().fields().stream()
                .map(field -> JavaMethod.of(
                        "public " + fields.types().member(field) + " " + Accessors.getter(field),
                        List.of(),
                        Indentation.of("return " + field.name() + ";")))
                .toList();
    }

    JavaMethod constructor() {
        return JavaMethod.of("private " + fields.type().name(), fields.parameters(), fields.assignments());
    }

    JavaMethod equality() {
        String name = fields.type().name();
        String other = WordCase.camel(name);
        String checks = fields.stored().stream()
                .map(Accessors::getter)
                .map(getter -> "ObjectsCompat.equals(" + getter + "(), " + other + "." + getter + "())")
                .collect(Collectors.joining(" &&\n        "));
        String body = "if (this == obj) {\n  return true;\n} else if(obj == null || getClass() != obj.getClass()) {\n"
                + "  return false;\n} else {\n"
                + name + " " + other + " = (" + name + ") obj;\n"
                + "return " + checks + ";\n}";
        return JavaMethod.override("public boolean equals", List.of("Object obj"), Indentation.of(body));
    }

    JavaMethod hash() {
        String parts = fields.stored().stream()
                .map(field -> "  .append(" + Accessors.getter(field) + "())\n")
                .collect(Collectors.joining());
        return JavaMethod.override(
                "public int hashCode",
                List.of(),
                "return new StringBuilder()\n" + parts + "  .toString()\n  .hashCode();");
    }

    JavaMethod text() {
        List<String> lines = new ArrayList<>();
        lines.add("return new StringBuilder()");
        lines.add("  .append(\"" + fields.type().name() + " {\")");
        List<ClientField> stored = fields.stored();
        for (int i = 0; i < stored.size(); i++) {
            String name = stored.get(i).name();
            String comma = i + 1 < stored.size() ? " + \", \"" : "";
            lines.add("  .append(\"" + name + "=\" + String.valueOf(" + Accessors.getter(stored.get(i)) + "())" + comma
                    + ")");
        }
        lines.add("  .append(\"}\")");
        lines.add("  .toString();");
        return JavaMethod.override("public String toString", List.of(), String.join("\n", lines));
    }

    JavaMethod builder() {
        return JavaMethod.of(
                "public static " + steps.first() + " builder", List.of(), Indentation.of("return new Builder();"));
    }

    JavaMethod copyOfBuilder() {
        return JavaMethod.of(
                "public CopyOfBuilder copyOfBuilder",
                List.of(),
                "return new CopyOfBuilder(" + fields.writable(ClientField::name, ",\n  ") + ");");
    }
}

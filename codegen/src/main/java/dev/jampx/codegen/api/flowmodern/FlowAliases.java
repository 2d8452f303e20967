package dev.jampx.codegen.api.flowmodern;

import dev.jampx.codegen.api.script.ScriptScalars;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.ArrayList;
import java.util.List;

/** Writes an alias for each selected object, those of the objects within before it. That objects come in lists is not said. */
final class FlowAliases {

    private final ApiSchema schema;

    FlowAliases(ApiSchema schema) {
        this.schema = schema;
    }

    /** A member for {@code selection}; aliases that it needs are written. */
    String member(StringBuilder text, String scope, Selection selection) {
        TypeReference type = selection.type();
        if (!selection.ofObject()) {
            return selection.name() + ": " + type(type);
        }
        String alias = scope + "_" + selection.name();
        List<String> members = new ArrayList<>();
        members.add("__typename: \"" + type.name() + '"');
        for (Selection selected : selection.selections()) {
            members.add(member(text, alias, selected));
        }
        alias(text, alias, members);
        return selection.name() + (type.required() ? ": " : ": ?") + alias;
    }

    /** Writes an alias for an object with {@code members}. */
    static void alias(StringBuilder text, String name, List<String> members) {
        text.append("\n\nexport type ").append(name).append(" = ");
        object(text, members);
    }

    /** Writes an object; a comma ends each member unless there is but one. */
    static void object(StringBuilder text, List<String> members) {
        String end = members.size() == 1 ? "\n" : ",\n";
        text.append("{\n");
        for (String member : members) {
            text.append("  ").append(member).append(end);
        }
        text.append("};");
    }

    /** The type of a value that is no object. */
    String type(TypeReference type) {
        String value = type.list() ? element(type) + "[]" : named(type.name());
        return type.required() ? value : "?" + value;
    }

    private String element(TypeReference list) {
        String named = named(list.name());
        return list.elementRequired() ? named : "(?" + named + ")";
    }

    private String named(String name) {
        boolean known = schema.type(name) instanceof Scalar && !name.equals("AWSTimestamp");
        return known ? ScriptScalars.type(name, name) : name;
    }
}

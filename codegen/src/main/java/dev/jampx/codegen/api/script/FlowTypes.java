package dev.jampx.codegen.api.script;

import dev.jampx.codegen.api.operation.TypesUsed;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.Iterator;
import java.util.List;

/** Types of Flow: inputs and enums of the API, and for each operation those of its variables and of its result. */
public final class FlowTypes {

    private static final String HEAD = "/* @flow */\n/* eslint-disable */\n"
            + "//  This file was automatically generated and should not be edited.";
    private static final String STEP = "  ";

    private final ApiDocuments documents;
    private final StringBuilder text = new StringBuilder();

    private FlowTypes(ApiDocuments documents) {
        this.documents = documents;
    }

    /** The text of the file. */
    public static String of(ApiDocuments documents) {
        return new FlowTypes(documents).write();
    }

    private String write() {
        text.append(HEAD);
        for (SchemaType type : TypesUsed.of(documents)) {
            if (type instanceof EnumType enumeration) {
                write(enumeration);
            } else if (type instanceof InputType input) {
                inputs(input.name(), input.fields());
            }
        }
        documents.all().forEach(this::write);
        return text.toString();
    }

    private void write(EnumType type) {
        text.append("\n\nexport type ").append(type.name()).append(" =");
        Iterator<String> values = type.values().iterator();
        while (values.hasNext()) {
            text.append("\n  \"").append(values.next()).append(values.hasNext() ? "\" |" : "\";");
        }
        text.append('\n');
    }

    private void write(ApiOperation operation) {
        if (!operation.variables().isEmpty()) {
            inputs(operation.resultName() + "Variables", operation.variables());
        }
        open(operation.resultName());
        select(STEP, operation.root(), '"' + operation.root().type().name() + '"');
        close();
    }

    private void inputs(String name, List<InputValue> members) {
        open(name);
        for (InputValue member : members) {
            key(STEP, member.name());
            text.append(member.type().required() ? ": " : "?: ").append(type(member.type()));
            text.append(',');
        }
        close();
    }

    /** Writes a selected field; only the object that an operation gives says which one it is. */
    private void select(String indentation, Selection selection, String typename) {
        key(indentation, selection.name());
        TypeReference type = selection.type();
        if (selection.ofObject()) {
            text.append(type.required() ? ":" : ": ?");
            if (type.list()) {
                text.append(type.required() ? "  Array<" : " Array<").append(type.elementRequired() ? "" : "?");
            }
            text.append(" {|");
            members(indentation, selection, typename);
            text.append(type.list() ? "|} >" : "|}");
        } else {
            text.append(": ").append(type(type));
        }
        text.append(',');
    }

    private void members(String indentation, Selection selection, String typename) {
        String inner = indentation + STEP;
        key(inner, "__typename");
        text.append(": ").append(typename).append(',');
        for (Selection selected : selection.selections()) {
            select(inner, selected, "string");
        }
        text.append('\n').append(indentation);
    }

    private void open(String name) {
        text.append("\n\nexport type ").append(name).append(" = {|");
    }

    private void close() {
        text.append("\n|};");
    }

    private void key(String indentation, String name) {
        text.append('\n').append(indentation).append(name);
    }

    private String type(TypeReference type) {
        String value = type.list() ? "Array< " + type(type.element()) + " >" : named(type.name());
        return type.required() ? value : "?" + value;
    }

    private String named(String type) {
        return documents.schema().type(type) instanceof Scalar ? ScriptScalars.type(type, "any") : type;
    }
}

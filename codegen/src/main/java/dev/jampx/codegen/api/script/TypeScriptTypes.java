package dev.jampx.codegen.api.script;

import dev.jampx.codegen.api.operation.TypesUsed;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.OutputField;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import dev.jampx.codegen.sdl.TypeReference;

/** Types of TypeScript: those of the API, and for each operation those of its variables and of its result. */
public final class TypeScriptTypes {

    static final String HEAD = "/* tslint:disable */\n/* eslint-disable */\n"
            + "//  This file was automatically generated and should not be edited.";

    private static final String STEP = "  ";

    private final ApiDocuments documents;
    private final StringBuilder text = new StringBuilder();

    private TypeScriptTypes(ApiDocuments documents) {
        this.documents = documents;
    }

    /** The text of the file. */
    public static String of(ApiDocuments documents) {
        return new TypeScriptTypes(documents).write();
    }

    private String write() {
        text.append(HEAD);
        Declarations declarations = new Declarations();
        TypesUsed.of(documents).forEach(type -> type.accept(declarations));
        documents.all().forEach(this::write);
        return text.append('\n').toString();
    }

    private void write(ApiOperation operation) {
        open(operation.resultName() + "Variables");
        for (InputValue variable : operation.variables()) {
            member(STEP, variable.name(), variable.type(), false);
        }
        close();
        open(operation.resultName());
        select(STEP, operation.root());
        close();
    }

    private void open(String name) {
        text.append("\n\nexport type ").append(name).append(" = {");
    }

    private void close() {
        text.append("\n};");
    }

    private void typename(String indentation, String type) {
        text.append('\n')
                .append(indentation)
                .append("__typename: \"")
                .append(type)
                .append("\",");
    }

    /** Writes a member whose type has a name; a list of objects differs from other lists in its spaces. */
    private void member(String indentation, String name, TypeReference type, boolean ofObject) {
        key(indentation, name, type);
        String element = ofObject ? type.name() : named(type.name());
        if (type.list()) {
            text.append(ofObject ? " Array<" : "Array< ").append(element);
            text.append(type.elementRequired() ? " >" : " | null >");
        } else {
            text.append(element);
        }
        end(type);
    }

    private void select(String indentation, Selection selection) {
        TypeReference type = selection.type();
        if (!selection.ofObject()) {
            member(indentation, selection.name(), type, false);
            return;
        }
        key(indentation, selection.name(), type);
        text.append(type.list() ? " Array< {" : " {");
        String inner = indentation + STEP;
        typename(inner, type.name());
        for (Selection selected : selection.selections()) {
            select(inner, selected);
        }
        text.append('\n').append(indentation).append('}');
        if (type.list()) {
            text.append(type.elementRequired() ? " >" : " | null >");
        }
        end(type);
    }

    private void key(String indentation, String name, TypeReference type) {
        text.append('\n').append(indentation).append(name).append(type.required() ? ": " : "?: ");
    }

    private void end(TypeReference type) {
        text.append(type.required() ? "," : " | null,");
    }

    private String named(String type) {
        return documents.schema().type(type) instanceof Scalar ? ScriptScalars.type(type, "string") : type;
    }

    /** Declares the types of the API; a scalar has none. */
    private final class Declarations implements SchemaType.Visitor<StringBuilder> {

        @Override
        public StringBuilder object(ObjectType type) {
            open(type.name());
            typename(STEP, type.name());
            for (OutputField field : type.fields()) {
                boolean ofObject = documents.schema().type(field.type().name()) instanceof ObjectType;
                member(STEP, field.name(), field.type(), ofObject);
            }
            close();
            return text;
        }

        @Override
        public StringBuilder input(InputType type) {
            open(type.name());
            for (InputValue field : type.fields()) {
                member(STEP, field.name(), field.type(), false);
            }
            close();
            return text;
        }

        @Override
        public StringBuilder enumeration(EnumType type) {
            text.append("\n\nexport enum ").append(type.name()).append(" {");
            for (String value : type.values()) {
                text.append("\n  ").append(value).append(" = \"").append(value).append("\",");
            }
            return text.append("\n}\n");
        }

        @Override
        public StringBuilder scalar(Scalar type) {
            return text;
        }
    }
}

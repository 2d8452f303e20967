package dev.jampx.codegen.api.angular;

import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.layout.Doc;
import dev.jampx.codegen.layout.Layout;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.OutputField;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.List;

/** Declares types of TypeScript as Prettier lays them out; scalars have none. */
final class AngularTypes implements SchemaType.Visitor<StringBuilder> {

    private static final String STEP = "  ";

    private final StringBuilder text;
    private final TypeLayout types;

    AngularTypes(StringBuilder text, TypeLayout types) {
        this.text = text;
        this.types = types;
    }

    /** Declares which field of a subscription gives what. */
    void container(List<ApiOperation> subscriptions) {
        open("__SubscriptionContainer");
        for (ApiOperation each : subscriptions) {
            Doc member = Doc.text(each.root().name() + ": " + each.resultName() + ";");
            Layout.line(text, STEP, member);
        }
        close();
    }

    /** Declares the object that {@code operation} gives, if it gives any. */
    void result(ApiOperation operation) {
        if (operation.root().ofObject()) {
            open(operation.resultName());
            members(STEP, operation.root());
            close();
        }
    }

    private void members(String indentation, Selection object) {
        typename(indentation, object.type().name());
        for (Selection selection : object.selections()) {
            if (selection.ofObject()) {
                nested(indentation, selection);
            } else {
                member(indentation, selection.name(), selection.type());
            }
        }
    }

    private void nested(String indentation, Selection selection) {
        TypeReference type = selection.type();
        text.append(indentation).append(key(selection.name(), type)).append(type.list() ? "Array<{\n" : "{\n");
        members(indentation + STEP, selection);
        text.append(indentation).append('}');
        if (type.list()) {
            text.append(type.elementRequired() ? ">" : " | null>");
        }
        text.append(type.required() ? ";\n" : " | null;\n");
    }

    private void member(String indentation, String name, TypeReference type) {
        Doc member = Doc.sequence(Doc.text(key(name, type)), types.member(type), Doc.text(";"));
        Layout.line(text, indentation, member);
    }

    private static String key(String name, TypeReference type) {
        return name + (type.required() ? ": " : "?: ");
    }

    private void typename(String indentation, String type) {
        text.append(indentation).append("__typename: \"").append(type).append("\";\n");
    }

    private void open(String name) {
        text.append("\nexport type ").append(name).append(" = {\n");
    }

    private void close() {
        text.append("};\n");
    }

    @Override
    public StringBuilder object(ObjectType type) {
        open(type.name());
        typename(STEP, type.name());
        for (OutputField field : type.fields()) {
            member(STEP, field.name(), field.type());
        }
        close();
        return text;
    }

    @Override
    public StringBuilder input(InputType type) {
        open(type.name());
        for (InputValue field : type.fields()) {
            member(STEP, field.name(), field.type());
        }
        close();
        return text;
    }

    @Override
    public StringBuilder enumeration(EnumType type) {
        text.append("\nexport enum ").append(type.name()).append(" {");
        String separator = "\n";
        for (String value : type.values()) {
            text.append(separator)
                    .append(STEP)
                    .append(value)
                    .append(" = \"")
                    .append(value)
                    .append('"');
            separator = ",\n";
        }
        return text.append("\n}\n");
    }

    @Override
    public StringBuilder scalar(Scalar type) {
        return text;
    }
}

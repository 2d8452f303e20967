package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.BlockComment;

/** The class of a custom type. */
final class CustomTypeClass {

    private final FieldSet fields;
    private final BuilderSteps steps;

    CustomTypeClass(ClientType type, ModelOptions options) {
        this.fields = new FieldSet(type, false, options);
        this.steps = new BuilderSteps(fields);
    }

    GeneratedFile file() {
        ClientType type = fields.type();
        JavaType text = new JavaType(BlockComment.of(
                        "This is an auto generated class representing the " + type.name() + " type in your schema.")
                + "public final class " + type.name());
        for (ClientField field : type.fields()) {
            text.member("private final " + fields.types().member(field) + " " + field.name());
        }
        steps.interfaces().forEach(text::nested);
        text.nested(new BuilderClass(fields, steps).type());
        text.nested(CopyOfBuilderClass.of(fields, steps));
        CommonMethods methods = new CommonMethods(fields, steps);
        methods.getters().forEach(text::method);
        text.method(methods.constructor());
        text.method(methods.equality());
        text.method(methods.hash());
        text.method(methods.builder());
        text.method(methods.copyOfBuilder());
        return JavaFile.of(type.name(), JavaImports.ofCustomType(type, fields.types()), text.print());
    }
}

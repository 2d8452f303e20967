package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.BlockComment;

/** The class of a model or a custom type. */
final class ModelClass {

    private final ClientType type;
    private final DartClass text;
    private final boolean internalConstructor;

    private ModelClass(ClientType type, String supertype, ModelOptions options) {
        this.type = type;
        this.internalConstructor = options.addTimestampFields();
        this.text = new DartClass(BlockComment.of(
                        "This is an auto generated class representing the " + type.name() + " type in your schema.")
                + "class " + type.name() + supertype);
    }

    static DartClass ofModel(ClientType model, ModelOptions options) {
        return new ModelClass(model, " extends " + Core.MODEL, options).model();
    }

    static DartClass ofCustomType(ClientType type, ModelOptions options) {
        return new ModelClass(type, "", options).customType();
    }

    private DartClass model() {
        text.member("static const classType = const " + ModelTypeClass.name(type) + "()");
        addMembers();
        text.method(DartMethod.of("getInstanceType()", " => classType;").override());
        IdentifierGetters.of(type).forEach(text::method);
        addMethods();
        type.identifier().ifPresent(identifier -> {
            String query = Core.PREFIX + "QueryModelIdentifier<" + IdentifierClass.name(type) + ">";
            text.lastMember("static final " + query + " MODEL_IDENTIFIER = " + query + "()");
        });
        type.writableFields().forEach(field -> text.lastMember(SchemaVariable.queryField(field)));
        text.lastMember(SchemaVariable.ofModel(type));
        return text;
    }

    private DartClass customType() {
        addMembers();
        addMethods();
        text.lastMember(SchemaVariable.ofCustomType(type));
        return text;
    }

    private void addMembers() {
        for (ClientField field : type.fields()) {
            String absent = DartTypes.isIdentifier(field) ? "" : "?";
            text.member("final " + DartTypes.of(field) + absent + " " + DartTypes.member(field));
        }
    }

    private void addMethods() {
        ValueMethods values = new ValueMethods(type);
        values.getters().forEach(text::method);
        text.method(values.internalConstructor());
        text.method(values.factory());
        text.method(values.equalsMethod());
        text.method(values.equality());
        text.method(
                DartMethod.of("int get hashCode", " => toString().hashCode;").override());
        text.method(TextMethod.of(type));
        CopyMethods copies = new CopyMethods(type, internalConstructor);
        text.method(copies.copyWith());
        text.method(copies.copyWithModelFieldValues());
        text.method(JsonReading.of(type));
        text.method(JsonWriting.toJson(type));
        text.method(JsonWriting.toMap(type));
    }
}

package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientIdentifier;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.codegen.text.BlockComment;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The class of a model. */
final class ModelClass {

    private static final String JUST_ID_COMMENT =
            """
            WARNING: This method should not be used to build an instance of this object for a CREATE mutation.
            This is a convenience method to return an instance of the object with only its ID populated
            to be used in the context of a parameter in a delete mutation or referencing a foreign key
            in a relationship.
            @param id the id of the existing item this instance will represent
            @return an instance of this model with only ID populated""";

    private final ClientType model;
    private final ModelOptions options;
    private final FieldSet fields;
    private final BuilderSteps steps;

    ModelClass(ClientType model, ModelOptions options) {
        this.model = model;
        this.options = options;
        this.fields = FieldSet.ofModel(model, options);
        this.steps = new BuilderSteps(fields);
    }

    GeneratedFile file() {
        JavaType text = new JavaType(BlockComment.of(
                        "This is an auto generated class representing the " + model.name() + " type in your schema.")
                + new ModelAnnotations(options).ofModel(model)
                + "public final class " + model.name() + " implements Model");
        addMembers(text);
        addNested(text);
        addMethods(text);
        return JavaFile.of(model.name(), JavaImports.ofModel(model, fields.types(), hasRules()), text.print());
    }

    private boolean hasRules() {
        return Stream.concat(Stream.of(model.rules()), model.fields().stream().map(ClientField::rules))
                .anyMatch(rules -> RuleAnnotations.of(rules).isPresent());
    }

    private void addMembers(JavaType text) {
        if (options.generateModelsForLazyLoadAndCustomSelectionSet()) {
            String path = ModelPathClass.name(model.name());
            text.member("public static final " + path + " rootPath = new " + path + "(\"root\", false, null)");
        }
        for (ClientField field : fields.writable()) {
            text.member("public static final QueryField " + WordCase.constant(field.name()) + " = field(\""
                    + model.name() + "\", \"" + storedName(field) + "\")");
        }
        ModelAnnotations annotations = new ModelAnnotations(options);
        for (ClientField field : model.fields()) {
            text.member("private " + (field.readOnly() ? "" : "final ")
                    + annotations.ofField(field, fields.isRequired(field)) + " "
                    + fields.types().member(field) + " " + field.name() + (field.isStored() ? "" : " = null"));
        }
        model.identifier()
                .filter(ModelClass::isComposite)
                .ifPresent(identifier -> text.member("private " + identifierClass() + " " + identifierMember()));
    }

    /** The field under which rows hold the value. */
    private static String storedName(ClientField field) {
        return field.connection()
                .filter(connection -> connection.kind() == Connection.Kind.BELONGS_TO)
                .map(connection -> connection.references().get(0))
                .orElse(field.name());
    }

    private static boolean isComposite(ClientIdentifier identifier) {
        return identifier.isCustom() && identifier.isComposite();
    }

    private String identifierClass() {
        return model.name() + "Identifier";
    }

    private String identifierMember() {
        return WordCase.lowerFirst(identifierClass());
    }

    private void addNested(JavaType text) {
        steps.interfaces().forEach(text::nested);
        text.nested(new BuilderClass(fields, steps).type());
        text.nested(CopyOfBuilderClass.of(fields, steps));
        model.identifier().ifPresent(identifier -> text.nested(identifierType(identifier)));
    }

    private JavaType identifierType(ClientIdentifier identifier) {
        JavaType type = new JavaType(
                "public static class " + identifierClass() + " extends ModelIdentifier<" + model.name() + ">");
        type.member("private static final long serialVersionUID = 1L");
        type.method(JavaMethod.of(
                "public " + identifierClass(),
                identifier.fields().stream()
                        .map(field -> fields.types().member(field) + " " + field.name())
                        .toList(),
                "super(" + identifier.names(", ") + ");"));
        return type;
    }

    private void addMethods(JavaType text) {
        model.identifier().ifPresent(identifier -> text.method(resolveIdentifier(identifier)));
        CommonMethods methods = new CommonMethods(fields, steps);
        methods.getters().forEach(text::method);
        text.method(methods.constructor());
        text.method(methods.equality());
        text.method(methods.hash());
        text.method(methods.text());
        text.method(methods.builder());
        if (fields.managedId()) {
            text.method(justId());
        }
        text.method(methods.copyOfBuilder());
    }

    private JavaMethod resolveIdentifier(ClientIdentifier identifier) {
        boolean composite = isComposite(identifier);
        String type = composite ? identifierClass() : fields.types().member(identifier.partitionKey());
        String body = composite
                ? "if (" + identifierMember() + " == null) {\n"
                        + "  this." + identifierMember() + " = new " + identifierClass() + "(" + identifier.names(", ")
                        + ");\n}\nreturn " + identifierMember() + ";"
                : "return " + identifier.partitionKey().name() + ";";
        return new JavaMethod(
                "@deprecated This API is internal to Amplify and should not be used.",
                "Deprecated",
                "public " + type + " resolveIdentifier",
                List.of(),
                body);
    }

    private JavaMethod justId() {
        String others = String.join("", Collections.nCopies(fields.writable().size() - 1, ",\n  null"));
        return JavaMethod.of(
                        "public static " + model.name() + " justId",
                        List.of("String id"),
                        "return new " + model.name() + "(\n  id" + others + "\n);")
                .withComment(JUST_ID_COMMENT);
    }
}

package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.MemberOrder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of a type by the parts they play.
 *
 * @param type the type
 * @param managedId whether builders make up an {@code id} if they are given none
 * @param options what was chosen
 */
record FieldSet(ClientType type, boolean managedId, ModelOptions options) {

    static FieldSet ofModel(ClientType model, ModelOptions options) {
        boolean custom =
                model.identifier().filter(identifier -> identifier.isCustom()).isPresent();
        return new FieldSet(model, !custom, options);
    }

    JavaTypes types() {
        return new JavaTypes(options.generateModelsForLazyLoadAndCustomSelectionSet());
    }

    /** Those that rows hold. */
    List<ClientField> stored() {
        return type.fields().stream().filter(ClientField::isStored).toList();
    }

    /** Those that builders take. */
    List<ClientField> writable() {
        return type.fields().stream()
                .filter(field -> field.isStored() && !field.readOnly())
                .toList();
    }

    /** Those that builders must be given. */
    List<ClientField> required() {
        return writable().stream().filter(this::isRequired).toList();
    }

    /** Those that builders must be given step by step. */
    List<ClientField> steps() {
        return required().stream()
                .filter(field -> !(managedId && field.name().equals(MemberOrder.IDENTIFIER)))
                .toList();
    }

    /** Those that builders can do without. */
    List<ClientField> optional() {
        return writable().stream().filter(field -> !isRequired(field)).toList();
    }

    boolean isRequired(ClientField field) {
        return options.handleListNullabilityTransparently() ? !field.isOptional() : field.required();
    }

    /** What {@code text} makes of those that builders take, joined by {@code separator}. */
    String writable(Function<ClientField, String> text, String separator) {
        return writable().stream().map(text).collect(Collectors.joining(separator));
    }

    /** The parameters that take them all, under their own names. */
    List<String> parameters() {
        return parameters(ClientField::name);
    }

    List<String> parameters(Function<ClientField, String> naming) {
        return writable().stream()
                .map(field -> types().member(field) + " " + naming.apply(field))
                .toList();
    }

    /** The statements that keep them all. */
    String assignments() {
        return writable(field -> "this." + field.name() + " = " + field.name() + ";", "\n");
    }
}

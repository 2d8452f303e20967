package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.modelgen.NamedTypes;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;

/**
 * The types of fields in Swift.
 *
 * @param options what was chosen
 */
record SwiftTypes(ModelOptions options) implements NamedTypes {

    /** What a value is, or an element of a list. */
    String element(ClientField field) {
        return field.type().accept(this);
    }

    /** What a property holds, be it there or not. */
    String property(ClientField field) {
        return field.isList() ? list(field) : element(field);
    }

    /** What a parameter takes, be it there or not. */
    String parameter(ClientField field) {
        return field.isList() ? list(field) : SwiftText.name(element(field));
    }

    private String list(ClientField field) {
        boolean absentElements = followsDefinition(field) && !field.required();
        String element = SwiftText.name(element(field)) + (absentElements ? "?" : "");
        return field.connection().isPresent() ? "List<" + element + ">" : "[" + element + "]";
    }

    /** Whether a list is optional where the definition says so, rather than where its elements are. */
    boolean followsDefinition(ClientField field) {
        return options.handleListNullabilityTransparently() && !field.is(Connection.Kind.HAS_MANY);
    }

    /** Whether related models are loaded when they are asked for, and {@code field} leads to one. */
    boolean isLazy(ClientField field) {
        return options.generateModelsForLazyLoadAndCustomSelectionSet() && field.leadsToOne();
    }

    /** Whether Amplify's generator takes the value, or what the list holds, to be always there. */
    static boolean isRequired(ClientField field) {
        return field.required() && !field.is(Connection.Kind.HAS_MANY);
    }

    @Override
    public String scalar(ValueType.Scalar scalar) {
        return scalar(scalar.type());
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case INTEGER, TIMESTAMP -> "Int";
            case FLOAT -> "Double";
            case BOOLEAN -> "Bool";
            case DATE -> "Temporal.Date";
            case TIME -> "Temporal.Time";
            case DATETIME -> "Temporal.DateTime";
            case ID, STRING, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> "String";
        };
    }
}

package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jampx.codegen.java.schema.GraphQlType;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Which condition of the runtime compares a field of a filter: what the API's input for it can compare, with the Java type of the field.
 *
 * @param api the API
 */
record Conditions(Api api) {

    private static final String SUBSCRIPTION = "Subscription";
    private static final ClassName STRING = ClassName.get(String.class);
    private static final List<TypeName> TEMPORAL = List.of(
            ClassName.get(OffsetDateTime.class), ClassName.get(LocalDate.class), ClassName.get(LocalTime.class));

    /**
     * The condition's type.
     *
     * @param filter the class that a comparison gives
     * @param field the field of the filter's input
     * @param column the field of the model, unless the filter has one that the model has not
     * @return empty if the input compares nothing, or nothing that such a field holds
     */
    Optional<TypeName> of(ClassName filter, SchemaField field, Optional<SchemaField> column) {
        String input = field.type().name();
        boolean subscription = input.startsWith("Model" + SUBSCRIPTION);
        String prefix = subscription ? SUBSCRIPTION : "";
        boolean isList =
                column.map(SchemaField::type).filter(GraphQlType::isList).isPresent();
        return switch (input.replaceFirst("^Model(Subscription)?(.*)Input$", "$2")) {
            case "String" -> Optional.of(text(filter, prefix, value(column), isList));
            case "ID" -> Optional.of(isList ? list(filter, prefix, STRING) : of(prefix + "IdCondition", filter));
            case "Int", "Float" -> number(filter, prefix, value(column), isList);
            case "Boolean" -> single(filter, prefix, "BooleanCondition", isList);
            default -> enumeration(filter, input);
        };
    }

    /** What a field's values are in Java; {@code AWSJSON} is compared as text. */
    private Optional<SchemaField> value(Optional<SchemaField> column) {
        return column.filter(field -> !field.type().name().equals("AWSJSON"))
                .filter(field -> !api.types().isObject(field.type().name()));
    }

    private TypeName text(ClassName filter, String prefix, Optional<SchemaField> column, boolean isList) {
        TypeName value =
                column.map(field -> api.types().element(field.type().name())).orElse(STRING);
        boolean isEnum =
                column.filter(field -> api.schema().isEnum(field.type().name())).isPresent();
        if (isList) {
            return list(filter, prefix, value);
        }
        if (TEMPORAL.contains(value)) {
            return of(prefix + "TemporalCondition", filter, value);
        }
        return isEnum && !prefix.isEmpty()
                ? of(prefix + "EnumCondition", filter, value)
                : of(prefix + "StringCondition", filter);
    }

    private Optional<TypeName> number(ClassName filter, String prefix, Optional<SchemaField> column, boolean isList) {
        return isList
                ? single(filter, prefix, "", true)
                : Optional.of(of(
                        prefix + "NumberCondition",
                        filter,
                        column.map(field -> api.types().element(field.type().name()))
                                .orElse(ClassName.get(Integer.class))));
    }

    /** A list of numbers or booleans is compared with nothing. */
    private static Optional<TypeName> single(ClassName filter, String prefix, String condition, boolean isList) {
        if (!isList) {
            return Optional.of(of(prefix + condition, filter));
        }
        return prefix.isEmpty() ? Optional.of(of("PresenceCondition", filter)) : Optional.empty();
    }

    private static TypeName list(ClassName filter, String prefix, TypeName element) {
        return of(prefix + "ListCondition", filter, element);
    }

    private Optional<TypeName> enumeration(ClassName filter, String input) {
        return api.schema()
                .inputField(input, "eq")
                .map(SchemaField::type)
                .filter(type -> api.schema().isEnum(type.name()))
                .map(type -> of(
                        type.isList() ? "EnumListCondition" : "EnumCondition",
                        filter,
                        api.types().element(type.name())));
    }

    private static TypeName of(String condition, TypeName... arguments) {
        return Runtime.of(Runtime.condition(condition), arguments);
    }
}

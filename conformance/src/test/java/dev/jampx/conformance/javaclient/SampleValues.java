package dev.jampx.conformance.javaclient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values for the generated classes, made from the schema: the same number gives the same value of a type, whatever field it is for, so that a reference
 * leads to the row with the same number.
 */
final class SampleValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEPTH = 3;
    private static final int OTHER_ELEMENT = 50;

    private final TypeDefinitionRegistry schema;

    SampleValues(TypeDefinitionRegistry schema) {
        this.schema = schema;
    }

    /** The value of {@code type} with a number, as the generated {@code javaType} has it. */
    @Nullable
    Object of(Type<?> type, java.lang.reflect.Type javaType, int number) {
        return of(type, javaType, number, DEPTH);
    }

    private @Nullable Object of(Type<?> type, java.lang.reflect.Type javaType, int number, int depth) {
        Type<?> inner = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        if (inner instanceof ListType list) {
            java.lang.reflect.Type element =
                    ((java.lang.reflect.ParameterizedType) javaType).getActualTypeArguments()[0];
            Object first = of(list.getType(), element, number, depth);
            Object second = of(list.getType(), element, number + OTHER_ELEMENT, depth);
            return first == null || second == null ? null : List.of(first, second);
        }
        return single(((TypeName) inner).getName(), (Class<?>) javaType, number, depth);
    }

    private @Nullable Object single(String name, Class<?> javaType, int number, int depth) {
        return switch (name) {
            case "ID", "String" -> text(number);
            case "Int" -> number;
            case "Float" -> number + 0.5;
            case "Boolean" -> number % 2 == 0;
            case "AWSDateTime" ->
                OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 120_000_000, ZoneOffset.UTC)
                        .plusMinutes(number);
            case "AWSDate" -> LocalDate.of(2024, 1, 1).plusDays(number);
            case "AWSTime" -> LocalTime.of(1, 2, 3).plusMinutes(number);
            case "AWSTimestamp" -> Instant.ofEpochSecond(1_700_000_000L + number);
            case "AWSEmail" -> "user" + number + "@example.com";
            case "AWSJSON" -> JsonNodeFactory.instance.objectNode().put("number", number);
            case "AWSPhone" -> String.format(Locale.ROOT, "+1206555%04d", number);
            case "AWSURL" -> "https://example.com/" + number;
            case "AWSIPAddress" -> "10.0." + number / 250 + "." + number % 250;
            default -> declared(name, javaType, number, depth);
        };
    }

    /** A value of {@code AWSJSON}. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    static String text(int number) {
        return String.format(Locale.ROOT, "v-%04d", number);
    }

    private @Nullable Object declared(String name, Class<?> javaType, int number, int depth) {
        Optional<EnumTypeDefinition> type = schema.getTypeOrNull(name, EnumTypeDefinition.class) == null
                ? Optional.empty()
                : Optional.of(schema.getTypeOrNull(name, EnumTypeDefinition.class));
        if (type.isPresent()) {
            var values = type.get().getEnumValueDefinitions();
            return Reflection.construct(
                    javaType, values.get(number % values.size()).getName());
        }
        return depth == 0 ? null : object(name, javaType, number, depth - 1);
    }

    /** A record with a builder, of a custom type or an input. */
    private Object object(String name, Class<?> javaType, int number, int depth) {
        Object builder = Reflection.call(Reflection.method(javaType, "builder"), null);
        List<Member> members = members(name);
        RecordComponent[] components = javaType.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object value = of(members.get(i).type(), components[i].getGenericType(), number, depth);
            Reflection.call(
                    Reflection.method(builder.getClass(), components[i].getName(), components[i].getType()),
                    builder,
                    value);
        }
        Method build = Reflection.method(builder.getClass(), "build");
        return Reflection.call(build, builder);
    }

    /** The fields of an object type or an input, in order. */
    List<Member> members(String type) {
        List<Member> members = new ArrayList<>();
        ObjectTypeDefinition object = schema.getTypeOrNull(type, ObjectTypeDefinition.class);
        if (object != null) {
            for (FieldDefinition field : object.getFieldDefinitions()) {
                members.add(new Member(field.getName(), field.getType()));
            }
            return members;
        }
        for (InputValueDefinition field :
                schema.getTypeOrNull(type, InputObjectTypeDefinition.class).getInputValueDefinitions()) {
            members.add(new Member(field.getName(), field.getType()));
        }
        return members;
    }

    /**
     * A field.
     *
     * @param name its name in the API
     * @param type its type
     */
    record Member(String name, Type<?> type) {

        boolean required() {
            return type instanceof NonNullType;
        }

        String typeName() {
            Type<?> inner = type;
            while (!(inner instanceof TypeName)) {
                inner = inner instanceof NonNullType nonNull ? nonNull.getType() : ((ListType) inner).getType();
            }
            return ((TypeName) inner).getName();
        }

        boolean isList() {
            return type instanceof ListType
                    || type instanceof NonNullType nonNull && nonNull.getType() instanceof ListType;
        }
    }
}

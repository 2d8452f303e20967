package dev.jampx.codegen.java.type;

import com.palantir.javapoet.ClassName;
import dev.jampx.model.ScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scalar in Java.
 *
 * @param type its type
 * @param decoder the method of {@code Scalars} that reads it
 */
record ScalarMapping(ClassName type, String decoder) {

    private static final Map<String, ScalarMapping> BY_NAME =
            Arrays.stream(ScalarType.values()).collect(Collectors.toMap(ScalarType::graphqlName, ScalarMapping::of));

    /** The scalar called {@code name} in the API, if it is one. */
    static Optional<ScalarMapping> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static ScalarMapping of(ScalarType scalar) {
        return switch (scalar) {
            case ID, STRING, EMAIL, PHONE, URL, IP_ADDRESS -> mapping(String.class, "string");
            case INTEGER -> mapping(Integer.class, "integer");
            case FLOAT -> mapping(Double.class, "floating");
            case BOOLEAN -> mapping(Boolean.class, "bool");
            case DATE -> mapping(LocalDate.class, "date");
            case TIME -> mapping(LocalTime.class, "time");
            case DATETIME -> mapping(OffsetDateTime.class, "dateTime");
            case TIMESTAMP -> mapping(Instant.class, "timestamp");
            case JSON -> new ScalarMapping(Runtime.JSON_NODE, "json");
        };
    }

    private static ScalarMapping mapping(Class<?> type, String decoder) {
        return new ScalarMapping(ClassName.get(type), decoder);
    }
}

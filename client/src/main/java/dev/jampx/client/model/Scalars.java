package dev.jampx.client.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.failure.DecodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * AppSync's scalars as Java's types, and back. Null and absent are null; what is not of the type raises a {@link DecodingException}.
 *
 * <p>{@code ID}, {@code String}, {@code AWSEmail}, {@code AWSURL}, {@code AWSPhone} and {@code AWSIPAddress} are strings, {@code AWSDateTime} an {@link
 * OffsetDateTime}, {@code AWSDate} a {@link LocalDate}, {@code AWSTime} a {@link LocalTime}, {@code AWSTimestamp} an {@link Instant}, {@code AWSJSON}
 * a {@link JsonNode}. AppSync lets dates and times have an offset, which these have no place for: it is read over.
 */
public final class Scalars {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MILLISECOND_DIGITS = 3;
    private static final int NANOSECOND_DIGITS = 9;
    private static final int DATE_LENGTH = "2000-01-01".length();

    /** AppSync's own times have milliseconds, noughts included, and the API compares texts: what was read must be written as it was. */
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, MILLISECOND_DIGITS, NANOSECOND_DIGITS, true)
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private Scalars() {}

    /** Text, whatever scalar it is. */
    public static @Nullable String string(JsonNode node) {
        if (isNull(node)) {
            return null;
        }
        if (!node.isValueNode()) {
            throw new DecodingException("Not a string: " + node);
        }
        return node.asText();
    }

    /** An {@code Int}. */
    public static @Nullable Integer integer(JsonNode node) {
        if (isNull(node)) {
            return null;
        }
        if (!node.isNumber() || !node.canConvertToInt() || !node.canConvertToExactIntegral()) {
            throw new DecodingException("Not an integer of 32 bits: " + node);
        }
        return node.intValue();
    }

    /** A {@code Float}. */
    public static @Nullable Double floating(JsonNode node) {
        if (isNull(node)) {
            return null;
        }
        if (!node.isNumber()) {
            throw new DecodingException("Not a number: " + node);
        }
        return node.doubleValue();
    }

    /** A {@code Boolean}. */
    public static @Nullable Boolean bool(JsonNode node) {
        if (isNull(node)) {
            return null;
        }
        if (!node.isBoolean()) {
            throw new DecodingException("Not a boolean: " + node);
        }
        return node.booleanValue();
    }

    /** An {@code AWSDateTime}. */
    public static @Nullable OffsetDateTime dateTime(JsonNode node) {
        return parsed(node, OffsetDateTime::parse);
    }

    /** An {@code AWSDate}, without its offset. */
    public static @Nullable LocalDate date(JsonNode node) {
        return parsed(node, text -> LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length()))));
    }

    /** An {@code AWSTime}, without its offset. */
    public static @Nullable LocalTime time(JsonNode node) {
        return parsed(node, text -> LocalTime.parse(text.split("[Z+-]", 2)[0]));
    }

    /** An {@code AWSTimestamp}: seconds since 1970. */
    public static @Nullable Instant timestamp(JsonNode node) {
        if (isNull(node)) {
            return null;
        }
        if (!node.canConvertToLong()) {
            throw new DecodingException("Not seconds since 1970: " + node);
        }
        return Instant.ofEpochSecond(node.longValue());
    }

    /** An {@code AWSJSON}, which is JSON within a string. */
    public static @Nullable JsonNode json(JsonNode node) {
        String text = string(node);
        if (text == null) {
            return null;
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new DecodingException("Not JSON: " + text, malformed);
        }
    }

    /** A list; {@code decode} is given each element, null or not. The list cannot be changed. */
    public static <T extends @Nullable Object> @Nullable List<T> list(JsonNode node, Function<JsonNode, T> decode) {
        if (isNull(node)) {
            return null;
        }
        if (!node.isArray()) {
            throw new DecodingException("Not a list: " + node);
        }
        List<T> list = new ArrayList<>();
        node.forEach(element -> list.add(decode.apply(element)));
        return Collections.unmodifiableList(list);
    }

    /** An object, read by {@code decode}. */
    public static <T> @Nullable T object(JsonNode node, Function<JsonNode, T> decode) {
        if (isNull(node)) {
            return null;
        }
        if (!node.isObject()) {
            throw new DecodingException("Not an object: " + node);
        }
        return decode.apply(node);
    }

    /**
     * {@code value}, which the API says is never null.
     *
     * @param field the field's name, for the message
     * @throws DecodingException if it is null after all
     */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new DecodingException("The API says that " + field + " is never null, and it is.");
        }
        return value;
    }

    /**
     * {@code value} as it is written in JSON. Knows the types of all scalars, {@link WireValue}s, and collections and maps of them.
     *
     * @throws IllegalArgumentException if the value is of another type
     */
    public static @Nullable Object encode(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof WireValue wire) {
            return wire.toWire();
        }
        if (value instanceof Collection<?> collection) {
            List<@Nullable Object> list = new ArrayList<>();
            collection.forEach(element -> list.add(encode(element)));
            return list;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            map.forEach((name, element) -> object.put(String.valueOf(name), encode(element)));
            return object;
        }
        return encodeScalar(value);
    }

    private static Object encodeScalar(Object value) {
        if (value instanceof OffsetDateTime dateTime) {
            return DATE_TIME.format(dateTime);
        }
        if (value instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        if (value instanceof Instant timestamp) {
            return timestamp.getEpochSecond();
        }
        if (value instanceof LocalDate || value instanceof JsonNode) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "No scalar of AppSync is a " + value.getClass().getName());
    }

    private static <T> @Nullable T parsed(JsonNode node, Function<String, T> parse) {
        String text = string(node);
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException malformed) {
            throw new DecodingException("Not a date or time: " + text, malformed);
        }
    }

    private static boolean isNull(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }
}

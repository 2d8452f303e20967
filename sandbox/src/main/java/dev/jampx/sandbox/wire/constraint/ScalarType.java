package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import dev.jampx.sandbox.wire.ServiceFailure;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Locale;

/** The types of values without parts, and how AWS reads them. */
enum ScalarType {
    STRING {
        @Override
        JsonNode convert(JsonNode value) {
            if (!value.isTextual()) {
                throw inconvertible(value, "a String");
            }
            return value;
        }
    },
    INTEGER {
        @Override
        JsonNode convert(JsonNode value) {
            return IntNode.valueOf((int) whole(value, "an Integer", Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
    },
    LONG {
        @Override
        JsonNode convert(JsonNode value) {
            return LongNode.valueOf(whole(value, "a Long", Long.MIN_VALUE, Long.MAX_VALUE));
        }
    },
    BOOLEAN {
        @Override
        JsonNode convert(JsonNode value) {
            if (value.isBoolean()) {
                return value;
            }
            if (!value.isTextual()) {
                throw inconvertible(value, "a Boolean");
            }
            return switch (value.asText().toLowerCase(Locale.ROOT)) {
                case "true", "yes", "y", "t", "1" -> BooleanNode.TRUE;
                case "false", "no", "n", "f", "0" -> BooleanNode.FALSE;
                default -> throw inconvertible(value, "an Boolean");
            };
        }
    },
    BLOB {
        @Override
        JsonNode convert(JsonNode value) {
            if (value.isTextual()) {
                try {
                    return BinaryNode.valueOf(Base64.getDecoder().decode(value.asText()));
                } catch (IllegalArgumentException notBase64) {
                    // Told below.
                }
            }
            throw inconvertible(value, "a Blob");
        }
    };

    /** Reads a value without parts. */
    abstract JsonNode convert(JsonNode value);

    /**
     * Reads a value.
     *
     * @throws ServiceFailure if it is none of this type
     */
    JsonNode read(JsonNode value) {
        if (value.isArray()) {
            throw ServiceFailure.unreadable("Start of list found where not expected");
        }
        if (value.isObject()) {
            throw ServiceFailure.unreadable("Start of structure or map found where not expected.");
        }
        return convert(value);
    }

    /** Fractions are cut off, and what is too large is as large as can be. */
    private static long whole(JsonNode value, String type, long least, long most) {
        if (!value.isNumber()) {
            throw inconvertible(value, type);
        }
        BigDecimal number = value.decimalValue();
        // Compared first: the digits of 1e999999999 would fill the memory.
        if (number.compareTo(BigDecimal.valueOf(most)) >= 0) {
            return most;
        }
        return number.compareTo(BigDecimal.valueOf(least)) <= 0 ? least : number.longValue();
    }

    private static ServiceFailure inconvertible(JsonNode value, String type) {
        String token = value.isTextual() ? "STRING_VALUE" : value.isNumber() ? "NUMBER_VALUE" : literal(value);
        return ServiceFailure.unreadable(token + " can not be converted to " + type);
    }

    private static String literal(JsonNode value) {
        return value.asBoolean() ? "TRUE_VALUE" : "FALSE_VALUE";
    }
}

package dev.jampx.sandbox.cognito.webauthn;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CBOR (RFC 8949) as far as CTAP2 allows authenticators to write it: definite lengths, no tags, no fractions. Whole
 * numbers come as {@link Long}, byte strings as {@code byte[]}, and the rest as {@link String}, {@link List}, {@link Map},
 * {@link Boolean}.
 */
final class CborReader {

    private static final int DEEPEST = 8;

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int FALSE = 0xF4;
    private static final int TRUE = 0xF5;

    private final ByteBuffer input;

    private CborReader(ByteBuffer input) {
        this.input = input;
    }

    /**
     * Reads one map from where a buffer stands, and leaves the buffer behind it.
     *
     * @throws WebAuthnFailure when there is none, or it is not well-formed
     */
    static Map<?, ?> readMap(ByteBuffer input) {
        try {
            if (new CborReader(input).read(0) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (BufferUnderflowException e) {
            throw new WebAuthnFailure("CBOR ends too early");
        }
        throw new WebAuthnFailure("CBOR is not a map");
    }

    private Object read(int depth) {
        if (depth > DEEPEST) {
            throw new WebAuthnFailure("CBOR is nested too deeply");
        }
        int head = input.get() & 0xFF;
        if (head == FALSE || head == TRUE) {
            return head == TRUE;
        }
        long argument = argument(head & 0x1F);
        return switch (head >> 5) {
            case UNSIGNED -> argument;
            case NEGATIVE -> -1 - argument;
            case BYTES -> bytes(argument);
            case TEXT -> new String(bytes(argument), StandardCharsets.UTF_8);
            case ARRAY -> array(argument, depth);
            case MAP -> map(argument, depth);
            default -> throw new WebAuthnFailure("CBOR of a kind that authenticators do not write");
        };
    }

    private long argument(int information) {
        long argument =
                switch (information) {
                    case 24 -> input.get() & 0xFFL;
                    case 25 -> input.getShort() & 0xFFFFL;
                    case 26 -> input.getInt() & 0xFFFF_FFFFL;
                    case 27 -> input.getLong();
                    default -> information;
                };
        if (information > 27 || argument < 0) {
            throw new WebAuthnFailure("CBOR of indefinite or impossible length");
        }
        return argument;
    }

    private byte[] bytes(long length) {
        byte[] bytes = new byte[within(length)];
        input.get(bytes);
        return bytes;
    }

    private List<Object> array(long length, int depth) {
        int size = within(length);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(read(depth + 1));
        }
        return elements;
    }

    private Map<Object, Object> map(long length, int depth) {
        int size = within(length);
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = read(depth + 1);
            if (entries.put(key, read(depth + 1)) != null) {
                throw new WebAuthnFailure("CBOR has a key twice");
            }
        }
        return entries;
    }

    /** Every element takes a byte at least, so that no length asks for more room than the input has bytes. */
    private int within(long length) {
        if (length > input.remaining()) {
            throw new WebAuthnFailure("CBOR ends too early");
        }
        return (int) length;
    }
}

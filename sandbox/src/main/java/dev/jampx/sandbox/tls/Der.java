package dev.jampx.sandbox.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASN.1 values in the distinguished encoding (DER), as far as a certificate needs them: ITU-T X.690. */
final class Der {

    private static final int BOOLEAN = 0x01;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int UTF8_STRING = 0x0C;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int IMPLICIT = 0x80;
    private static final int EXPLICIT = 0xA0;
    private static final int SHORT_LENGTHS = 0x80;

    private Der() {}

    static byte[] sequence(byte[]... elements) {
        return tagged(SEQUENCE, elements);
    }

    static byte[] set(byte[]... elements) {
        return tagged(SET, elements);
    }

    /** An element with a context tag around its own. */
    static byte[] explicit(int tag, byte[]... elements) {
        return tagged(EXPLICIT | tag, elements);
    }

    /** The bytes of a primitive value under a context tag in place of its own. */
    static byte[] implicit(int tag, byte[] content) {
        return tagged(IMPLICIT | tag, content);
    }

    static byte[] integer(BigInteger value) {
        return tagged(INTEGER, value.toByteArray());
    }

    static byte[] trueValue() {
        return tagged(BOOLEAN, new byte[] {(byte) 0xFF});
    }

    static byte[] octets(byte[] content) {
        return tagged(OCTET_STRING, content);
    }

    static byte[] bits(byte[] content) {
        return bits(0, content);
    }

    /** @param unused how many bits of the last byte do not count */
    static byte[] bits(int unused, byte[] content) {
        return tagged(BIT_STRING, new byte[] {(byte) unused}, content);
    }

    static byte[] text(String value) {
        return tagged(UTF8_STRING, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A primitive value with any tag. */
    static byte[] primitive(int tag, String ascii) {
        return tagged(tag, ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** @param dotted the identifier, such as {@code 2.5.4.3} */
    static byte[] identifier(String dotted) {
        int[] arcs =
                Arrays.stream(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(arc(40 * arcs[0] + arcs[1]));
        Arrays.stream(arcs).skip(2).forEach(arc -> content.writeBytes(arc(arc)));
        return tagged(OBJECT_IDENTIFIER, content.toByteArray());
    }

    /** Seven bits a byte, the highest first; all but the last have the eighth bit set. */
    private static byte[] arc(int value) {
        int length = Math.max(1, (38 - Integer.numberOfLeadingZeros(value)) / 7);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int seven = value >>> 7 * (length - 1 - i) & 0x7F;
            bytes[i] = (byte) (i < length - 1 ? seven | 0x80 : seven);
        }
        return bytes;
    }

    private static byte[] tagged(int tag, byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.write(tag);
        if (length < SHORT_LENGTHS) {
            encoded.write(length);
        } else {
            byte[] digits = BigInteger.valueOf(length).toByteArray();
            int from = digits[0] == 0 ? 1 : 0;
            encoded.write(SHORT_LENGTHS | digits.length - from);
            encoded.write(digits, from, digits.length - from);
        }
        Arrays.stream(parts).forEach(encoded::writeBytes);
        return encoded.toByteArray();
    }
}

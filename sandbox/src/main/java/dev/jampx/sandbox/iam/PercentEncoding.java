package dev.jampx.sandbox.iam;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as Signature Version 4 wants it: everything but RFC 3986's unreserved characters, in upper-case hex. */
final class PercentEncoding {

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (unreserved(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xF));
            }
        }
        return encoded.toString();
    }

    /** Undoes percent-encoding. A {@code %} that two hex digits do not follow stands for itself, and so does {@code +}. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
        for (int at = 0; at < octets.length; at++) {
            int high = at + 2 < octets.length ? Character.digit(octets[at + 1], 16) : -1;
            int low = at + 2 < octets.length ? Character.digit(octets[at + 2], 16) : -1;
            if (octets[at] == '%' && high >= 0 && low >= 0) {
                decoded.write(high << 4 | low);
                at += 2;
            } else {
                decoded.write(octets[at]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static boolean unreserved(char character) {
        return character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || "-._~".indexOf(character) >= 0;
    }
}

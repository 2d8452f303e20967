package dev.jampx.sandbox.storage.object;

import java.nio.charset.StandardCharsets;

/**
 * The texts under which the index keeps the versions of objects. They sort as S3 lists: keys by their bytes in UTF-8, the newest version of
 * a key first. Each byte is one character, as the index compares characters.
 */
final class KeyOrder {

    private static final char VERSION = '\0';

    private KeyOrder() {}

    /** The place of {@code key}: that of its versions begins with it. */
    static String place(String key) {
        return new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The key of a place. */
    static String key(String place) {
        return new String(place.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Where the version of {@code sequence} of the key at {@code place} is kept. */
    static String entry(String place, long sequence) {
        return place + VERSION + String.format("%016x", Long.MAX_VALUE - sequence);
    }

    /** The place that a version is of. */
    static String placeOf(String entry) {
        return entry.substring(0, entry.lastIndexOf(VERSION));
    }

    /** Where the versions of the key at {@code place} begin. */
    static String first(String place) {
        return place + VERSION;
    }

    /** Where what follows the versions of the key at {@code place} begins. */
    static String after(String place) {
        return place + (char) (VERSION + 1);
    }

    /** Where what follows everything that begins with {@code prefix} begins. */
    static String afterAll(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}

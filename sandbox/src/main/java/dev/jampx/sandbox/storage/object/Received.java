package dev.jampx.sandbox.storage.object;

import java.nio.file.Path;

/**
 * Bytes that have come and belong to no object yet.
 *
 * @param file where they are
 * @param md5 their MD5 digest in hexadecimal
 * @param size how many they are
 */
public record Received(Path file, String md5, long size) {}

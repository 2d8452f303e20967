package dev.jampx.sandbox.storage.object;

/**
 * A part of a multipart upload.
 *
 * @param number which, from 1
 * @param eTag its ETag, without quotes: the MD5 digest
 * @param size the number of bytes
 * @param modifiedMillis when it came
 * @param content the file with its bytes
 */
public record StoredPart(int number, String eTag, long size, long modifiedMillis, String content) {}

package dev.jampx.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as jampx has written it.
 *
 * @param path the file, absolute
 * @param digest the SHA-256 of its text
 */
public record WrittenFile(Path path, String digest) {

    /** {@code path} with {@code text} in it. */
    public static WrittenFile of(Path path, String text) {
        return new WrittenFile(path, digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether it is there, and nobody else has written it since. */
    boolean isUntouched() {
        try {
            return Files.isRegularFile(path) && digest(Files.readAllBytes(path)).equals(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.jampx.cli.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a compilation depends on, in one word: equal fingerprints mean equal classes.
 *
 * @param value 32 hexadecimal digits
 */
public record Fingerprint(String value) {

    private static final int DIGITS = 32;

    /** The fingerprint of {@code sources} compiled against {@code classPath} by this Java. */
    public static Fingerprint of(SourceTree sources, List<Path> classPath) {
        MessageDigest digest = sha256();
        add(digest, Runtime.version().toString());
        add(digest, ofClassPath(classPath).value());
        for (SourceFile file : sources.files()) {
            add(digest, file.path());
            add(digest, file.content());
        }
        return finish(digest);
    }

    /** The fingerprint of {@code classPath}: it changes when a library is replaced. */
    public static Fingerprint ofClassPath(List<Path> classPath) {
        MessageDigest digest = sha256();
        for (Path entry : classPath) {
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file : files.sorted().toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    add(digest, file + " " + attributes.size() + " " + attributes.lastModifiedTime());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return finish(digest);
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static Fingerprint finish(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

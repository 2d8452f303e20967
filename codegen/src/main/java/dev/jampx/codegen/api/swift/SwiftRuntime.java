package dev.jampx.codegen.api.swift;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The protocols and types that generated Swift is written in; it is the same in every file. */
final class SwiftRuntime {

    private static final String TEXT = read();

    private SwiftRuntime() {}

    /** Its lines; the last has no line end. */
    static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream source = SwiftRuntime.class.getResourceAsStream("runtime.swift")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

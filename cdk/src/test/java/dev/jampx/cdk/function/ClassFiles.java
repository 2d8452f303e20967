package dev.jampx.cdk.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Class files of this test run. */
final class ClassFiles {

    private ClassFiles() {}

    static byte[] bytes(Class<?> type) {
        try (InputStream content = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

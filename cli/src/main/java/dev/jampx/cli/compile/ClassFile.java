package dev.jampx.cli.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A class that javac has made.
 *
 * @param name the binary name
 * @param source the path of the source that declares it
 * @param bytes the class file
 */
record ClassFile(String name, String source, byte[] bytes) {

    /** The class {@code name}, as it stands under {@code root}. */
    static ClassFile read(Path root, String name, String source) {
        try {
            return new ClassFile(name, source, Files.readAllBytes(root.resolve(path(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it belongs under the root of a class path. */
    String path() {
        return path(name);
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }
}

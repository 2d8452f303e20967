package dev.jampx.sandbox.lambda.program;

import dev.jampx.sandbox.lambda.bootstrap.Bootstrap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jar with which a Java function's process starts, so that nothing else of the sandbox is on its class path. */
final class BootstrapJar {

    private static final List<String> CLASSES = List.of("Bootstrap", "LineSink", "ParentWatch", "RuntimeApi");

    private BootstrapJar() {}

    /** Writes the jar into {@code folder} and returns where it is. */
    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Path jar = folder.resolve("bootstrap.jar");
            // One name for all drafts: whatever a killed sandbox left is written over.
            Path written = folder.resolve("bootstrap.jar.new");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(written))) {
                for (String name : CLASSES) {
                    add(zip, name + ".class");
                }
            }
            return Files.move(written, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the functions' bootstrap into " + folder, e);
        }
    }

    private static void add(ZipOutputStream zip, String resource) throws IOException {
        zip.putNextEntry(new ZipEntry(Bootstrap.class.getPackageName().replace('.', '/') + "/" + resource));
        copy(resource, zip);
        zip.closeEntry();
    }

    private static void copy(String resource, OutputStream target) throws IOException {
        try (InputStream source = Bootstrap.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IOException(resource + " is missing from the sandbox");
            }
            source.transferTo(target);
        }
    }
}

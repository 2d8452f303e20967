package dev.jampx.cdk.function;

import dev.jampx.model.code.ClassFileVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An entry of a class path.
 *
 * @param path a jar or a folder of classes
 */
record Library(Path path) {

    private static final List<String> OF_JAMPX = List.of(
            "dev/jampx/dsl/BackendDefinition.class",
            "dev/jampx/model/ScalarType.class",
            "dev/jampx/cdk/CompiledBackend.class");

    boolean exists() {
        return Files.exists(path);
    }

    /** Whether it is a part of jampx itself. */
    boolean isJampx() throws IOException {
        if (Files.isDirectory(path)) {
            return OF_JAMPX.stream().anyMatch(name -> Files.exists(path.resolve(name)));
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return OF_JAMPX.stream().anyMatch(name -> jar.getEntry(name) != null);
        }
    }

    /** The file that it is in a function's {@code lib} folder. */
    String fileName() {
        String name = path.getFileName().toString();
        return Files.isDirectory(path) ? name + ".jar" : name;
    }

    /** Copies it to {@code jar}; equal libraries give equal bytes. */
    void writeTo(Path jar) throws IOException {
        if (Files.isDirectory(path)) {
            DeterministicJar.write(path, jar);
        } else {
            Files.copy(path, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The version of its class files, told by one of them, because a library is compiled at once; 0 if it has none. */
    int classFileVersion() throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                Optional<Path> found = files.filter(file ->
                                isPlainClass(path.relativize(file).toString().replace('\\', '/')))
                        .findFirst();
                return found.isEmpty() ? 0 : ClassFileVersion.of(Files.readAllBytes(found.get()));
            }
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            Optional<? extends ZipEntry> found =
                    jar.stream().filter(entry -> isPlainClass(entry.getName())).findFirst();
            if (found.isEmpty()) {
                return 0;
            }
            try (InputStream content = jar.getInputStream(found.get())) {
                return ClassFileVersion.of(content.readNBytes(ClassFileVersion.HEADER));
            }
        }
    }

    // Classes for newer JVMs are under META-INF; what describes a module may be newer than what is in it.
    private static boolean isPlainClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
    }
}

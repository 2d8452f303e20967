package dev.jampx.cli.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Jars as a JVM takes them for its archive: without a class path of their own. Some name their own folder, and JDK 17 makes no archive of a class path with
 * a folder in it.
 */
final class PlainJars {

    /** Signatures of the manifest, which is not the signed one any more. */
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private final Path copies;

    private PlainJars(Path copies) {
        this.copies = copies;
    }

    /** Jars, with copies in {@code folder} of those that have a class path of their own. */
    static PlainJars in(Path folder) {
        return new PlainJars(folder);
    }

    static boolean isJar(Path file) {
        return file.getFileName().toString().endsWith(".jar");
    }

    /** {@code jar} or its copy. */
    Path plain(Path jar) throws IOException {
        try (JarFile original = new JarFile(jar.toFile())) {
            Manifest manifest = original.getManifest();
            if (manifest == null || manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH) == null) {
                return jar;
            }
            Path copy = Files.createDirectories(copies).resolve(jar.getFileName());
            return isOf(jar, copy) ? copy : copy(original, manifest, copy);
        }
    }

    // An archive is good for the very files that it was made with, and another JVM's may be made with this copy.
    private static boolean isOf(Path jar, Path copy) throws IOException {
        return Files.isRegularFile(copy)
                && Files.getLastModifiedTime(copy).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private static Path copy(JarFile original, Manifest manifest, Path target) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".new");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(draft), manifest)) {
            for (JarEntry entry : original.stream().toList()) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)
                        && !SIGNATURE.matcher(entry.getName()).matches()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream content = original.getInputStream(entry)) {
                        content.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
        return Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
}

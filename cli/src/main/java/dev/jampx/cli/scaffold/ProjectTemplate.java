package dev.jampx.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a new project consists of: Amplify's own template, in Java.
 *
 * @param name what the project is called
 * @param version the version of jampx that it is for
 */
record ProjectTemplate(String name, String version) {

    /** The template of a project in the folder {@code folder}, which it is called after. */
    static ProjectTemplate ofFolder(String folder, String version) {
        String plain =
                folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[-._]+|[-._]+$", "");
        return new ProjectTemplate(plain.isEmpty() ? "backend" : plain, version);
    }

    /** The definition's files, by their paths from the project's folder. */
    Map<String, String> definition() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("amplify/backend.java", text("backend.java"));
        files.put("amplify/auth/AuthResource.java", text("AuthResource.java"));
        files.put("amplify/data/DataResource.java", text("DataResource.java"));
        return files;
    }

    /** Maven's description of the project. */
    String pom() {
        return text("pom.xml");
    }

    /** What the project says of itself. */
    String readme() {
        return text("README.md");
    }

    private String text(String file) {
        try (InputStream content = ProjectTemplate.class.getResourceAsStream("template/" + file + ".txt")) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{name}}", name)
                    .replace("{{version}}", version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

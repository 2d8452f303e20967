package dev.jampx.cli.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.jampx.cli.mistake.ClientCodeProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files jampx has written into folders, and what it wrote. It is how jampx knows its own files; without it they are
 * somebody else's.
 */
final class Manifest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final String entry;

    /**
     * @param request names the folder and the kind of the code
     */
    Manifest(Project project, ClientCodeRequest request) {
        this.file = project.workFolder().resolve("client-code.json");
        this.entry = request.code().format() + " " + project.display(request.folder());
    }

    /** The files of the request's kind in its folder: their names with the hashes of what was written. */
    SortedMap<String, String> files() {
        return new TreeMap<>(all().getOrDefault(entry, new TreeMap<>()));
    }

    /** Keeps {@code files} as those of the request. */
    void keep(Map<String, String> files) {
        SortedMap<String, SortedMap<String, String>> all = all();
        if (files.isEmpty()) {
            all.remove(entry);
        } else {
            all.put(entry, new TreeMap<>(files));
        }
        try {
            AtomicFile.write(file, JSON.writeValueAsString(all) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    private SortedMap<String, SortedMap<String, String>> all() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(Files.readString(file), new TypeReference<>() {})
                    : new TreeMap<>();
        } catch (IOException e) {
            throw new UserMistakeException(ClientCodeProblems.manifest(file));
        }
    }

    /** The hash of {@code content}. */
    static String hash(String content) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of what is in {@code file}, if it is there. */
    static Optional<String> hashOf(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(hash(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UserMistakeException(ClientCodeProblems.unreadable(file, AtomicFile.reason(e)));
        }
    }
}

package dev.jampx.cli.generated;

import dev.jampx.cli.mistake.ClientCodeProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.Project;
import dev.jampx.codegen.GeneratedFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder of client code: brought up to date without touching what jampx has not written. */
public final class ClientCodeFolder {

    private final Project project;
    private final Path folder;
    private final Manifest manifest;

    /**
     * @param request names the folder and the kind of the code
     */
    public ClientCodeFolder(Project project, ClientCodeRequest request) {
        this.project = project;
        this.folder = request.folder();
        this.manifest = new Manifest(project, request);
    }

    /**
     * Makes the folder hold {@code files}, and none that was written before and is not among them. What holds its text already is left as it is.
     *
     * @throws UserMistakeException if a file stands in the way that jampx has not written, in a folder that is not jampx's own; then nothing has changed
     */
    public ClientCodeChanges update(List<GeneratedFile> files) {
        SortedMap<String, String> before = manifest.files();
        SortedMap<String, String> after = new TreeMap<>();
        files.forEach(file -> after.put(file.path(), Manifest.hash(file.content())));
        if (!folder.equals(project.clientSources())) {
            requireOwn(before, after);
        }
        // Should this process end between here and the end, the files that it has written by then are known to be its
        // own.
        SortedMap<String, String> meanwhile = new TreeMap<>(before);
        meanwhile.putAll(after);
        manifest.keep(meanwhile);
        int written = 0;
        for (GeneratedFile file : files) {
            written += AtomicFile.write(place(file.path()), file.content()) ? 1 : 0;
        }
        List<String> kept = new ArrayList<>();
        int removed = 0;
        for (Map.Entry<String, String> file : before.entrySet()) {
            if (!after.containsKey(file.getKey())) {
                Optional<String> found = Manifest.hashOf(place(file.getKey()));
                if (found.equals(Optional.of(file.getValue()))) {
                    remove(place(file.getKey()));
                    removed++;
                } else if (found.isPresent()) {
                    kept.add(project.display(place(file.getKey())));
                }
            }
        }
        manifest.keep(after);
        return new ClientCodeChanges(files.size(), written, removed, kept);
    }

    /** Where {@code file} belongs, as it is shown to the user. */
    public String display(GeneratedFile file) {
        return project.display(place(file.path()));
    }

    private void requireOwn(Map<String, String> before, Map<String, String> after) {
        List<String> foreign = new ArrayList<>();
        after.forEach((path, hash) -> {
            Path file = place(path);
            boolean same = Manifest.hashOf(file).equals(Optional.of(hash));
            if (Files.exists(file) && !same && !before.containsKey(path)) {
                foreign.add(project.display(file));
            }
        });
        if (!foreign.isEmpty()) {
            throw new UserMistakeException(ClientCodeProblems.foreignFiles(foreign));
        }
    }

    private Path place(String path) {
        Path place = folder.resolve(path).normalize();
        if (!place.startsWith(folder)) {
            throw new IllegalArgumentException(path + " is not within " + folder);
        }
        return place;
    }

    /** Removes {@code file}, and the folders below this one that are empty then. */
    private void remove(Path file) {
        try {
            Files.delete(file);
            for (Path above = file.getParent(); !above.equals(folder); above = above.getParent()) {
                Files.delete(above);
            }
        } catch (DirectoryNotEmptyException e) {
            // Something else is in there.
        } catch (IOException e) {
            throw new UserMistakeException(ClientCodeProblems.unreadable(file, AtomicFile.reason(e)));
        }
    }
}

package dev.jampx.cli.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds programs on the {@code PATH}. */
public final class ProgramSearch {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private ProgramSearch() {}

    /** The first file called {@code program} that the {@code PATH} of {@code variables} leads to. */
    public static Optional<Path> find(String program, Map<String, String> variables) {
        String[] names = WINDOWS ? new String[] {program + ".exe", program + ".cmd"} : new String[] {program};
        return Arrays.stream(variables.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .flatMap(folder -> Arrays.stream(names).map(folder::resolve))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}

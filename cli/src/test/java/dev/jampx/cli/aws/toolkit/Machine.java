package dev.jampx.cli.aws.toolkit;

import dev.jampx.cli.project.Project;
import dev.jampx.cli.terminal.Style;
import dev.jampx.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A machine whose programs are shell scripts of the test's. */
final class Machine {

    private final Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    Machine(Path folder) {
        this.folder = folder;
    }

    Machine program(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return this;
    }

    Map<String, String> variables() {
        return Map.of(
                "PATH",
                folder.resolve("bin") + ":/usr/bin:/bin",
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString());
    }

    /** The machine without anything that the test has not put there. */
    Map<String, String> bareVariables() {
        return Map.of(
                "PATH", folder.resolve("bin").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    Project project() throws IOException {
        return Project.in(Files.createDirectories(folder.resolve("project")));
    }

    Terminal terminal() {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Terminal(stream, stream, Style.PLAIN, () -> 0);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}

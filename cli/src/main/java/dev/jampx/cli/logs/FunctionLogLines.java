package dev.jampx.cli.logs;

import dev.jampx.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Shows lines of functions' logs: on the terminal, or in a file, which grows from run to run. */
public final class FunctionLogLines implements BiConsumer<String, String> {

    private final Optional<Path> file;
    private final Terminal terminal;

    /**
     * @param file where the lines go; the terminal if none is named
     */
    public FunctionLogLines(Optional<Path> file, Terminal terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * @throws UncheckedIOException if the file cannot be written
     */
    @Override
    public void accept(String function, String line) {
        if (file.isEmpty()) {
            show(function, line);
            return;
        }
        try {
            Files.writeString(
                    file.get(),
                    "[" + function + "] " + line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows a line on the terminal, wherever others go. */
    public void show(String function, String line) {
        terminal.result(terminal.style().faint("[" + function + "]") + " " + line);
    }
}

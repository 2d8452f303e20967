package dev.jampx.sandbox.lambda.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the interpreter behind what tools that switch between versions have put on the path: it needs the developer's environment. */
final class Interpreter {

    private Interpreter() {}

    /** The interpreter that {@code found} starts; nothing if it starts none, as of a version that is not chosen. */
    static Optional<Path> real(Path found) {
        List<String> question = found.getFileName().toString().startsWith("node")
                ? List.of("-p", "process.execPath")
                : List.of("-c", "import sys; print(sys.executable)");
        try {
            Process process = new ProcessBuilder(found.toString(), question.get(0), question.get(1))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            Path real = Path.of(answer);
            return process.waitFor() == 0 && real.isAbsolute() && Files.isExecutable(real)
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

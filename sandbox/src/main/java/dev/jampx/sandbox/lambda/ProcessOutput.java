package dev.jampx.sandbox.lambda;

import dev.jampx.sandbox.lambda.bootstrap.Bootstrap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads what a process prints, line by line, and notices when all that it printed about an invocation has been read. */
final class ProcessOutput extends Thread {

    private final InputStream stream;
    private final Consumer<String> lines;
    private final Runnable endOfOutput;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    ProcessOutput(String name, InputStream stream, Consumer<String> lines, Runnable endOfOutput) {
        super(name);
        this.stream = stream;
        this.lines = lines;
        this.endOfOutput = endOfOutput;
        setDaemon(true);
    }

    /** Completes when the process and whatever it left running have closed their output. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    @Override
    public void run() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                accept(line);
            }
        } catch (IOException e) {
            // The pipe broke because the process was killed: there is nothing more to read.
        } finally {
            ended.complete(null);
        }
    }

    private void accept(String line) {
        if (!line.endsWith(Bootstrap.END_OF_OUTPUT)) {
            lines.accept(line);
            return;
        }
        // The function may have left its last line unfinished.
        String rest = line.substring(0, line.length() - Bootstrap.END_OF_OUTPUT.length());
        if (!rest.isEmpty()) {
            lines.accept(rest);
        }
        endOfOutput.run();
    }
}

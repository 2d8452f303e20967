package dev.jampx.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code ./jampx sandbox} as a child process, watched from outside. */
final class SandboxProcess implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final int port;

    private SandboxProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SandboxProcess launch(Path repository, Project project) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        repository.resolve("jampx").toString(),
                        "-C",
                        project.folder().toString(),
                        "sandbox",
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(project.folder().resolve("sandbox.log").toFile())
                .start();
        return new SandboxProcess(process, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Posts until an answer contains {@code expected}, and returns it. */
    String awaitAnswer(String path, String body, String expected, String... headers) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < deadline && process.isAlive()) {
            Optional<String> answer = post(path, body, headers);
            if (answer.isPresent() && answer.get().contains(expected)) {
                return answer.get();
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        throw new IllegalStateException("no answer with " + expected + "; see sandbox.log of the project");
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private Optional<String> post(String path, String body, String... headers) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Optional.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    /** The process id; the launcher has become the sandbox itself. */
    long pid() {
        return process.pid();
    }

    String get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

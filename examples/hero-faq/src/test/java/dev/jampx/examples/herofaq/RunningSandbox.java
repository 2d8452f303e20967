package dev.jampx.examples.herofaq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.s3.S3Client;

/** {@code ./jampx -C <project> sandbox} as a child process. */
final class RunningSandbox implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** How long a line may be in coming before the test fails; a bound, not a measurement. */
    private static final long PATIENCE_SECONDS = 120;

    private final ProjectCopy project;
    private final Process process;
    private final List<String> printed = new ArrayList<>();
    private boolean ended;

    private RunningSandbox(ProjectCopy project, Process process) {
        this.project = project;
        this.process = process;
    }

    /** Starts it and waits until it serves. */
    static RunningSandbox start(ProjectCopy project) throws IOException {
        Process process = new ProcessBuilder(
                        ProjectCopy.launcher().toString(),
                        "-C",
                        project.folder().toString(),
                        "sandbox",
                        "--port",
                        "0",
                        "--stream-function-logs")
                .redirectErrorStream(true)
                .start();
        RunningSandbox sandbox = new RunningSandbox(project, process);
        Thread reader = new Thread(sandbox::readOutput, "sandbox output");
        reader.setDaemon(true);
        reader.start();
        sandbox.awaitLine(line -> line.contains("Watching"));
        return sandbox;
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line);
            }
        } catch (IOException killed) {
            // What a killed process was about to say is not of interest.
        } finally {
            noteEnd();
        }
    }

    private synchronized void note(String line) {
        printed.add(line);
        notifyAll();
    }

    private synchronized void noteEnd() {
        ended = true;
        notifyAll();
    }

    /** How many lines have been printed so far; the place from which {@link #awaitLine(int, Predicate)} looks. */
    synchronized int position() {
        return printed.size();
    }

    String awaitLine(Predicate<String> wanted) {
        return awaitLine(0, wanted);
    }

    /** Waits for the first line at or after {@code from} that {@code wanted} accepts. */
    synchronized String awaitLine(int from, Predicate<String> wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int next = from;
        while (true) {
            for (; next < printed.size(); next++) {
                if (wanted.test(printed.get(next))) {
                    return printed.get(next);
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw new AssertionError((ended ? "the sandbox ended" : "the line did not come") + "; it printed:\n"
                        + String.join("\n", printed));
            }
            try {
                wait(left);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
    }

    /** What {@code amplify_outputs.json} says at {@code pointer}. */
    JsonNode outputs(String pointer) {
        try {
            return JSON.readTree(
                            project.folder().resolve("amplify_outputs.json").toFile())
                    .at(pointer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI endpoint(String name) {
        return URI.create(outputs("/custom/sandbox/" + name).asText());
    }

    /** The AWS SDK's own client, signed as the developer. */
    CognitoIdentityProviderClient cognito() {
        return CognitoIdentityProviderClient.builder()
                .endpointOverride(endpoint("user_pool_endpoint"))
                .region(Region.of(outputs("/auth/aws_region").asText()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("developer", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** The same for files. */
    S3Client s3() {
        return S3Client.builder()
                .endpointOverride(endpoint("storage_endpoint"))
                .region(Region.of(outputs("/storage/aws_region").asText()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("developer", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    GraphQl graphQl(String authorization) {
        return new GraphQl(endpoint("graphql_url"), authorization);
    }

    /** The newest code that the console shows for a user's e-mail address. */
    String code(String email) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint("console_url") + "/codes"))
                .build();
        JsonNode codes = JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        for (JsonNode code : codes) {
            if (code.path("destination").asText().equals(email)) {
                return code.path("code").asText();
            }
        }
        throw new AssertionError("no code for " + email + " in " + codes);
    }

    /** The sandbox's process and those that it has started. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** {@code kill -9}: no shutdown hook runs. The functions' processes must end by themselves. */
    void kill() throws Exception {
        List<ProcessHandle> functions = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (ProcessHandle function : functions) {
            function.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the sandbox did not stop");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

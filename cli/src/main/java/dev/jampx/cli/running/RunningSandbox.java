package dev.jampx.cli.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.SeedProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sandbox that runs in another process, through its console. */
public final class RunningSandbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String identifier;
    private final URI console;

    private RunningSandbox(String identifier, URI console) {
        this.identifier = identifier;
        this.console = console;
    }

    /**
     * The sandbox that {@code home} is the place of.
     *
     * @throws UserMistakeException if it does not run, or does not serve yet
     */
    public static RunningSandbox of(SandboxHome home) {
        String identifier = home.identifier().value();
        if (!SandboxLock.isHeld(home)) {
            throw new UserMistakeException(SandboxProblems.notRunning(identifier));
        }
        JsonNode url = addresses(home).path("console_url");
        if (!url.isTextual()) {
            throw new UserMistakeException(SeedProblems.notServing(identifier));
        }
        return new RunningSandbox(identifier, URI.create(url.asText()));
    }

    /**
     * Where the services of the sandbox are, by the names that its outputs have for them.
     *
     * @throws UserMistakeException if it does not serve yet
     */
    public static JsonNode addresses(SandboxHome home) {
        return home.lastOutputs()
                .map(outputs -> parsed(outputs).at("/custom/sandbox"))
                .orElseThrow(() -> new UserMistakeException(
                        SeedProblems.notServing(home.identifier().value())));
    }

    /**
     * Runs the scheduled function {@code function} and waits for it.
     *
     * @throws UserMistakeException if it has no schedule, or the sandbox does not serve yet
     */
    public FiredFunction fire(String function) {
        String name = URLEncoder.encode(function, StandardCharsets.UTF_8).replace("+", "%20");
        HttpResponse<String> response = post(URI.create(console + "/schedules/" + name));
        JsonNode document = parsed(response.body());
        if (response.statusCode() == 404) {
            throw new UserMistakeException(SandboxProblems.notScheduled(function, texts(document.path("functions"))));
        }
        JsonNode error = document.path("error");
        return new FiredFunction(
                document.path("milliseconds").asLong(),
                texts(document.path("log")),
                error.isMissingNode() ? document.path("result").toString() : "",
                error.isMissingNode() ? Optional.empty() : Optional.of(words(error)));
    }

    private static String words(JsonNode error) {
        String message = error.path("errorMessage").asText();
        return error.path("errorType").asText() + (message.isEmpty() ? "" : ": " + message);
    }

    private HttpResponse<String> post(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("accept", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new UserMistakeException(SeedProblems.notServing(identifier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.jampx.cli.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cli.project.AtomicFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a developer does first with a sandbox: signs up and in, writes, reads, and changes the definition. */
final class TrainingVisit {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EMAIL = "training@example.com";
    private static final String PASSWORD = "Correct-Horse-7";
    private static final int MOST_QUESTIONS_AFTER_A_CHANGE = 10_000;

    /** Whoever signs with credentials that the sandbox has not given out is the developer, whatever the signature. */
    private static final String DEVELOPER =
            "AWS4-HMAC-SHA256 Credential=developer/20260101/us-east-1/cognito-idp/aws4_request,"
                    + " SignedHeaders=host;x-amz-date, Signature=0";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path project;
    private final JsonNode outputs;

    private TrainingVisit(Path project, JsonNode outputs) {
        this.project = project;
        this.outputs = outputs;
    }

    /** A visit to the sandbox of {@code project}, which serves. */
    static TrainingVisit to(Path project) throws IOException {
        return new TrainingVisit(
                project, JSON.readTree(project.resolve("amplify_outputs.json").toFile()));
    }

    /**
     * Makes the visit.
     *
     * @throws IOException if the sandbox answers otherwise than it should
     */
    void make() throws IOException, InterruptedException {
        String client = outputs.at("/auth/user_pool_client_id").asText();
        cognito("SignUp", Map.of("ClientId", client, "Username", EMAIL, "Password", PASSWORD));
        cognito(
                "AdminConfirmSignUp",
                Map.of("UserPoolId", outputs.at("/auth/user_pool_id").asText(), "Username", EMAIL));
        String token = cognito(
                        "InitiateAuth",
                        Map.of(
                                "ClientId",
                                client,
                                "AuthFlow",
                                "USER_PASSWORD_AUTH",
                                "AuthParameters",
                                Map.of("USERNAME", EMAIL, "PASSWORD", PASSWORD)))
                .at("/AuthenticationResult/AccessToken")
                .asText();
        required(ask(token, "mutation { createShelf(input: {shelfId: \"s\", name: \"n\"}) { shelfId owner } }"));
        required(ask(token, "mutation { createBook(input: {title: \"t\", shelfId: \"s\"}) { id createdAt } }"));
        required(ask(token, "{ listShelves { items { name books { items { title shelf { name } } } } } }"));
        changeDefinition(token);
    }

    private void changeDefinition(String token) throws IOException, InterruptedException {
        Path definition = project.resolve("amplify/backend.java");
        AtomicFile.write(definition, Files.readString(definition).replace("\"pages\", ", "\"sheets\", "));
        for (int question = 0; question < MOST_QUESTIONS_AFTER_A_CHANGE; question++) {
            if (!ask(token, "{ listBooks { items { sheets } } }").has("errors")) {
                return;
            }
        }
        throw new IOException("a changed definition was not served");
    }

    private JsonNode cognito(String operation, Map<String, ?> request) throws IOException, InterruptedException {
        return required(send(HttpRequest.newBuilder(URI.create(
                        outputs.at("/custom/sandbox/user_pool_endpoint").asText()))
                .header("Authorization", DEVELOPER)
                .header("X-Amz-Date", "20260101T000000Z")
                .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
                .header("Content-Type", "application/x-amz-json-1.1")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)))));
    }

    private JsonNode ask(String token, String document) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(outputs.at("/data/url").asText()))
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document)))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(
                http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    private static JsonNode required(JsonNode answer) throws IOException {
        if (answer.has("errors") || answer.has("__type")) {
            throw new IOException("an unexpected answer: " + answer);
        }
        return answer;
    }
}

package dev.jampx.benchmarks;

import amplify.client.DataClient;
import amplify.client.model.CreateFormModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the generated client of Hero FAQ costs over a bare call of {@link HttpClient} that asks the same question with the same token and reads the answer as a tree. Both ask the same sandbox, turn by turn, one
 * request at a time. Run with {@code benchmarks/run client}.
 */
public final class ClientTimes {

    private static final int WARM_UP = 20_000;
    private static final int CALLS = 20_000;
    private static final int ROWS = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClientTimes() {}

    /**
     * @param arguments the root of the repository, which must be built
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        try (Project project = Project.copyOf(repository.resolve("examples/hero-faq"));
                SandboxProcess sandbox = SandboxProcess.launch(repository, project)) {
            Visitor visitor = Visitor.join(sandbox, project);
            HttpClient http = HttpClient.newHttpClient();
            AmplifyOutputs outputs = AmplifyOutputs.read(project.folder().resolve("amplify_outputs.json"));
            try (Amplify amplify = Amplify.builder().outputs(outputs).http(http).build()) {
                amplify.auth().signIn(Visitor.EMAIL, Visitor.PASSWORD);
                DataClient data = DataClient.of(amplify);
                for (int row = 0; row < ROWS; row++) {
                    data.formModel()
                            .create(CreateFormModel.builder()
                                    .formId("form" + row)
                                    .title("title")
                                    .build());
                }
                BareClient bare = new BareClient(http, sandbox.uri("/graphql"), visitor.token());
                compare("get of one row", bare, BareClient.GET, () -> data.formModel()
                        .get("form1")
                        .orElseThrow());
                compare("list of 100 rows", bare, BareClient.LIST, () -> data.formModel()
                        .list()
                        .items());
            }
        }
    }

    /** One request, to its parsed answer. */
    @FunctionalInterface
    private interface Request {
        Object send() throws IOException, InterruptedException;
    }

    private static void compare(String what, BareClient bare, String document, Request generated)
            throws IOException, InterruptedException {
        Request plain = () -> bare.ask(document);
        measure(plain, generated, WARM_UP);
        List<List<Double>> millis = measure(plain, generated, CALLS);
        Figures ofBare = new Figures(millis.get(0));
        Figures ofClient = new Figures(millis.get(1));
        System.out.println(what);
        System.out.printf(Locale.ROOT, "  HttpClient          median %.0f us%n", ofBare.median() * 1000);
        System.out.printf(Locale.ROOT, "  generated client    median %.0f us%n", ofClient.median() * 1000);
        System.out.printf(
                Locale.ROOT,
                "  the client's part   %.0f us a call, ratio %.2f%n",
                (ofClient.median() - ofBare.median()) * 1000,
                ofClient.median() / ofBare.median());
    }

    private static List<List<Double>> measure(Request first, Request second, int calls)
            throws IOException, InterruptedException {
        List<Double> ofFirst = new ArrayList<>();
        List<Double> ofSecond = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            ofFirst.add(time(first));
            ofSecond.add(time(second));
        }
        return List.of(ofFirst, ofSecond);
    }

    private static double time(Request request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        request.send();
        return (System.nanoTime() - start) / 1e6;
    }

    /** What a program writes that has no client. */
    private record BareClient(HttpClient http, URI endpoint, String token) {

        private static final String FIELDS = "formId title description createdAt updatedAt";
        private static final String GET = "{ getFormModel(formId: \"form1\") { " + FIELDS + " } }";
        private static final String LIST = "{ listFormModels { items { " + FIELDS + " } nextToken } }";

        JsonNode ask(String document) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .header("Authorization", token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("query", document))))
                    .build();
            JsonNode data = JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofByteArray())
                            .body())
                    .path("data");
            if (data.size() != 1) {
                throw new IllegalStateException("an answer without data");
            }
            return data;
        }
    }
}

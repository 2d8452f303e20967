package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Runtime API as runtimes other than ours may speak to it. */
class RuntimeApiServerTest implements RuntimeApiServer.Listener {

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private RuntimeApiServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RuntimeApiServer(this);
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anEventComesWithItsHeaders() throws Exception {
        HttpResponse<String> next = send(request("invocation/next").GET());
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.body()).isEqualTo("{\"n\":\"ü\"}");
        assertThat(next.headers().firstValue("lambda-runtime-aws-request-id")).contains("7");
    }

    @Test
    void answersAreTakenForTheInvocationThatRunsOnly() throws Exception {
        assertThat(post("invocation/7/response", HttpRequest.BodyPublishers.ofString("1")))
                .isEqualTo(202);
        assertThat(heard.take()).isEqualTo("7 Succeeded 1");
        assertThat(post("invocation/8/response", HttpRequest.BodyPublishers.ofString("1")))
                .isEqualTo(400);
        assertThat(post("invocation/7/other", HttpRequest.BodyPublishers.ofString("1")))
                .isEqualTo(404);
    }

    @Test
    void aChunkedAnswerIsPutTogether() throws Exception {
        int status = post(
                "invocation/7/response",
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArrays(
                        List.of("{\"a\":".getBytes(StandardCharsets.UTF_8), "1}".getBytes(StandardCharsets.UTF_8)))));
        assertThat(status).isEqualTo(202);
        assertThat(heard.take()).isEqualTo("7 Succeeded {\"a\":1}");
    }

    @Test
    void anErrorThatIsNoDocumentIsNamedByItsHeader() throws Exception {
        HttpRequest.Builder error = request("invocation/7/error")
                .header("Lambda-Runtime-Function-Error-Type", "Runtime.Odd")
                .POST(HttpRequest.BodyPublishers.ofString("{"));
        assertThat(send(error).statusCode()).isEqualTo(202);
        assertThat(heard.take()).asString().startsWith("7 Failed");
    }

    @Test
    void whatIsNotHttpIsHungUpOn() throws Exception {
        String[] authority = server.authority().split(":");
        try (Socket socket = new Socket(authority[0], Integer.parseInt(authority[1]))) {
            socket.getOutputStream().write("hello\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(post("init/error", HttpRequest.BodyPublishers.ofString("{\"errorType\":\"T\"}")))
                .isEqualTo(202);
    }

    @Override
    public void polls(RuntimeApiServer.Poll poll) {
        try {
            poll.hand("{\"n\":\"ü\"}".getBytes(StandardCharsets.UTF_8), Map.of("Lambda-Runtime-Aws-Request-Id", "7"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean answers(String requestId, Answer answer) {
        heard.add(requestId + " " + answer.outcome().getClass().getSimpleName() + " "
                + new String(answer.payload(), StandardCharsets.UTF_8));
        return requestId.equals("7");
    }

    @Override
    public void failsToStart(Answer failure) {
        heard.add(failure);
    }

    private int post(String path, HttpRequest.BodyPublisher body) throws Exception {
        return send(request(path).POST(body)).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + server.authority() + "/2018-06-01/runtime/" + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

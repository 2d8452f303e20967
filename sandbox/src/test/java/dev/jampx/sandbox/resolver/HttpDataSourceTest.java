package dev.jampx.sandbox.resolver;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests to an endpoint that tells what it got. */
class HttpDataSourceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static HttpServer server;
    private static HttpDataSource source;

    @BeforeAll
    static void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String answer = exchange.getRequestURI().getPath().equals("/large")
                    ? "x".repeat(HttpDataSource.ANSWER_LIMIT + 1)
                    : exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                            + exchange.getRequestHeaders().getFirst("x-kind") + " " + body;
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().put("x-seen", List.of("a", "b"));
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().equals("/teapot") ? 418 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        source = new HttpDataSource(
                URI.create("http://localhost:" + server.getAddress().getPort()), CLIENT);
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static JsonNode result(String request) {
        Answer answer = source.call(json(request));
        assertThat(answer.error()).isEmpty();
        return answer.result();
    }

    @Test
    void sendsAllOfTheRequest() {
        JsonNode result = result(
                """
                {'method': 'POST', 'resourcePath': '/v1/users',
                 'params': {'query': {'a': 'b c', 'n': 1, 'l': ['x', 'y'], 'none': null},
                            'headers': {'x-kind': 'k', 'content-type': 'text/plain'}, 'body': 'text'}}
                """);

        assertThat(result.get("statusCode").asInt()).isEqualTo(200);
        assertThat(result.get("body").asText()).isEqualTo("POST /v1/users?a=b+c&n=1&l=x&l=y k text");
        assertThat(result.at("/headers/x-seen").asText()).isEqualTo("a,b");
    }

    @Test
    void sendsValuesAsJson() {
        assertThat(result("{'method': 'PATCH', 'resourcePath': '/', 'params': {'body': {'a': [1]}}}")
                        .get("body")
                        .asText())
                .isEqualTo("PATCH / null {\"a\":[1]}");
    }

    @Test
    void anyStatusIsAResult() {
        assertThat(result("{'method': 'GET', 'resourcePath': '/teapot'}")
                        .get("statusCode")
                        .asInt())
                .isEqualTo(418);
    }

    @Test
    void readsNoEndlessAnswer() {
        Answer answer = source.call(json("{'method': 'GET', 'resourcePath': '/large'}"));

        assertThat(answer.error())
                .get()
                .extracting(ResolverError::message)
                .asString()
                .contains("longer than 1048576");
    }

    @Test
    void noAnswerIsAnError() throws IOException {
        URI endpoint;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            endpoint = URI.create("http://localhost:" + gone.getLocalPort());
        }

        Answer answer = new HttpDataSource(endpoint, CLIENT).call(json("{'method': 'GET', 'resourcePath': '/'}"));

        assertThat(answer.result().isNull()).isTrue();
        assertThat(answer.error()).get().satisfies(error -> {
            assertThat(error.type()).contains("HTTP:ConnectionFailure");
            assertThat(error.message()).startsWith("No answer from " + endpoint);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {}                                                 | Value for field '$[method]' not found.
                    {'method': 'GET'}                                  | Value for field '$[resourcePath]' not found.
                    {'method': 'TRACE', 'resourcePath': '/'}           | Unsupported method 'TRACE'.
                    {'method': 'GET', 'resourcePath': 'x'}             | Value for field '$[resourcePath]' must begin with '/'.
                    """)
    void refuses(String request, String message) {
        assertThatThrownBy(() -> source.call(json(request)))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(message);
    }

    @Test
    void refusesWhatIsNoRequestAtAll() {
        assertThatThrownBy(() -> source.call(json("{'method': 'GET', 'resourcePath': '/a b'}")))
                .isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> source.call(
                        json("{'method': 'GET', 'resourcePath': '/', 'params': {'headers': {'host': 'other'}}}")))
                .isInstanceOf(BadRequestException.class);
    }
}

package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.SignatureVerification;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionIdentityTest {

    @TempDir
    Path state;

    @Test
    void theAwsSdkInAFunctionCallsTheSandboxAsThatFunction() throws Exception {
        CompletableFuture<WireRequest> received = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, received));
        server.start();
        try (Fixture fixture = new Fixture(state)) {
            fixture.functions.deploy(new FunctionRelease(
                    List.of(new dev.jampx.model.resolved.Function(
                            "caller", Fixture.PACKAGE + "Caller", 60, 512, Map.of())),
                    Fixture.taskClassPath(),
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                    Map.of()));
            assertThat(fixture.answer("caller", "{\"user\":\"ada\"}")).isEqualTo("\"ada\"");
            WireRequest request = received.join();
            assertThat(request.header("x-amz-target")).contains("AWSCognitoIdentityProviderService.AdminGetUser");
            assertThat(new SignatureVerification(fixture.credentials, Clock.systemUTC()).identify(request))
                    .isEqualTo(new Caller.Function("caller"));
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, CompletableFuture<WireRequest> received) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        received.complete(new WireRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                headers,
                exchange.getRequestBody().readAllBytes()));
        byte[] body = "{\"Username\":\"ada\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

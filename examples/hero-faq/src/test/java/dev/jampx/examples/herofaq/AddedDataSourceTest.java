package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox asks the HTTP service that a class under {@code amplify/aws/} adds to the API. */
@Tag("toolchain")
class AddedDataSourceTest {

    @TempDir
    private Path folder;

    @Test
    void theServiceOfTheExampleIsAsked() throws Exception {
        HttpServer first = service("sun");
        HttpServer second = service("rain");
        try {
            ProjectCopy project = ProjectCopy.of("customized", folder);
            project.edit("amplify/aws/AskWeather.java", "https://weather.example.com", address(first));
            try (RunningSandbox sandbox = RunningSandbox.start(project)) {
                GraphQl api = sandbox.graphQl(
                        Member.join(sandbox, "ada@example.com").tokens().idToken());
                assertThat(weather(api)).isEqualTo("sun for /v1/weather?city=Bern");

                int position = sandbox.position();
                project.edit("amplify/aws/AskWeather.java", address(first), address(second));
                sandbox.awaitLine(position, line -> line.contains("served after"));
                assertThat(weather(api)).isEqualTo("rain for /v1/weather?city=Bern");
            }
        } finally {
            first.stop(0);
            second.stop(0);
        }
    }

    private static String weather(GraphQl api) throws Exception {
        return api.send("{ weather(city: \"Bern\") }").data("/weather").asText();
    }

    private static String address(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static HttpServer service(String weather) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = (weather + " for " + exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}

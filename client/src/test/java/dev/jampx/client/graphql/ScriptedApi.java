package dev.jampx.client.graphql;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.service.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An API that answers one request after the other as it was told to. */
final class ScriptedApi implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answer> script = new ArrayDeque<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<Boolean> renewals = new ArrayList<>();

    /** What the API does with a request. */
    interface Answer {

        void give(HttpExchange exchange) throws IOException;
    }

    ScriptedApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/graphql", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Answer answer;
        synchronized (this) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            tokens.add(exchange.getRequestHeaders().getFirst("x-token"));
            answer = script.removeFirst();
        }
        answer.give(exchange);
    }

    /** Answers with {@code body}, in which apostrophes stand for quotes. */
    static Answer status(int status, String body) {
        return exchange -> {
            byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    static Answer ok(String body) {
        return status(200, body);
    }

    /** Breaks the connection when the request has been read. */
    static Answer lost() {
        return HttpExchange::close;
    }

    synchronized ScriptedApi answers(Answer... answers) {
        script.addAll(List.of(answers));
        return this;
    }

    synchronized List<String> bodies() {
        return List.copyOf(bodies);
    }

    synchronized List<String> tokens() {
        return List.copyOf(tokens);
    }

    synchronized List<Boolean> renewals() {
        return List.copyOf(renewals);
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/graphql");
    }

    private synchronized CompletableFuture<Map<String, String>> authorize(boolean renew) {
        renewals.add(renew);
        return CompletableFuture.completedFuture(Map.of("x-token", renew ? "new" : "old", "host", "elsewhere"));
    }

    GraphQlClientBuilder builder() {
        Authorization authorization = (request, renew) -> authorize(renew);
        return GraphQlClient.builder(uri()).authorization(authorization).retries(patience(Duration.ofSeconds(30)));
    }

    /** Three attempts at once, each of which may take {@code longest}. */
    static RetryPolicy patience(Duration longest) {
        return new RetryPolicy(3, Duration.ZERO, Duration.ZERO, longest);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** For lambdas. */
    static ScriptedApi start() {
        try {
            return new ScriptedApi();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

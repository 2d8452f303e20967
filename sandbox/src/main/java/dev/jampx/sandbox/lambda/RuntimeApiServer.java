package dev.jampx.sandbox.lambda;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Lambda Runtime API for one process. A runtime is told no more than a host and a port, so each process gets a port of its
 * own: that is how requests of one are told from requests of another.
 */
final class RuntimeApiServer implements AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime/";
    private static final Pattern ANSWER = Pattern.compile(BASE + "invocation/([^/]+)/(response|error)");
    private static final int RESPONSE_LIMIT = 6 * 1024 * 1024 + 100;

    static {
        // The JDK's server sends headers and body apart. Without this, which it reads once when first used, an event
        // waits for
        // the acknowledgement of its headers, which the other end puts off for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Listener runtime;

    /** Told what the runtime in the process asks and answers. Must not block. */
    interface Listener {

        /** It is ready for an invocation, which is to be handed to {@code poll}. */
        void polls(Poll poll);

        /** It has answered the invocation {@code requestId}; false if that is not the one it was given. */
        boolean answers(String requestId, Answer answer);

        /** It could not load the handler. */
        void failsToStart(Answer failure);
    }

    RuntimeApiServer(Listener runtime) throws IOException {
        this.runtime = runtime;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
    }

    void start() {
        server.start();
    }

    /** What the process is to find in {@code AWS_LAMBDA_RUNTIME_API}. */
    String authority() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** A runtime that waits for its next invocation. */
    record Poll(HttpExchange exchange) {

        void hand(byte[] event, Map<String, String> headers) throws IOException {
            Headers sent = exchange.getResponseHeaders();
            sent.set("Content-Type", "application/json");
            headers.forEach(sent::set);
            respond(exchange, 200, event);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean post = exchange.getRequestMethod().equals("POST");
        Matcher answer = ANSWER.matcher(path);
        if (!post && path.equals(BASE + "invocation/next")) {
            runtime.polls(new Poll(exchange));
        } else if (post && path.equals(BASE + "init/error")) {
            runtime.failsToStart(Answer.reported(errorType(exchange), body(exchange)));
            respond(exchange, 202, new byte[0]);
        } else if (post && answer.matches()) {
            byte[] body = body(exchange);
            respond(exchange, accept(exchange, answer.group(1), answer.group(2), body), new byte[0]);
        } else {
            respond(exchange, 404, new byte[0]);
        }
    }

    private int accept(HttpExchange exchange, String requestId, String kind, byte[] body) {
        if (kind.equals("error")) {
            return runtime.answers(requestId, Answer.reported(errorType(exchange), body)) ? 202 : 400;
        }
        if (body.length > RESPONSE_LIMIT) {
            Answer tooLarge = Answer.failure(
                    "Function.ResponseSizeTooLarge",
                    "Response payload size exceeded maximum allowed payload size (" + RESPONSE_LIMIT + " bytes).");
            return runtime.answers(requestId, tooLarge) ? 413 : 400;
        }
        return runtime.answers(requestId, Answer.success(body)) ? 202 : 400;
    }

    private static String errorType(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
        return type == null ? "Unhandled" : type;
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        return exchange.getRequestBody().readAllBytes();
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream sent = exchange.getResponseBody()) {
            sent.write(body);
        }
        exchange.close();
    }
}

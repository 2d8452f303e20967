package dev.jampx.sandbox.lambda;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final ServerSocket server;
    private final Listener runtime;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    /** Told what the runtime in the process asks and answers. Must not block. */
    interface Listener {

        /** It is ready for an invocation, which is to be handed to {@code poll}. */
        void polls(Poll poll);

        /** It has answered the invocation {@code requestId}; false if that is not the one it was given. */
        boolean answers(String requestId, Answer answer);

        /** It could not load the handler. */
        void failsToStart(Answer failure);
    }

    /** A runtime that waits for its next invocation. */
    @FunctionalInterface
    interface Poll {

        void hand(byte[] event, Map<String, String> headers) throws IOException;
    }

    RuntimeApiServer(Listener runtime) throws IOException {
        this.runtime = runtime;
        this.server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    void start() {
        daemon("runtime-api-" + server.getLocalPort(), this::accept);
    }

    /** What the process is to find in {@code AWS_LAMBDA_RUNTIME_API}. */
    String authority() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    @Override
    public void close() {
        close(server);
        connections.forEach(RuntimeApiServer::close);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                connections.add(socket);
                daemon("runtime-connection-" + server.getLocalPort(), () -> serve(socket));
            }
        } catch (IOException e) {
            // The server was closed, for its process is gone.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            RuntimeConnection connection = new RuntimeConnection(socket);
            for (Optional<RuntimeConnection.Request> request = connection.read();
                    request.isPresent();
                    request = connection.read()) {
                handle(request.get(), connection);
            }
        } catch (IOException e) {
            // The process is gone, or talks something other than HTTP.
        } finally {
            connections.remove(socket);
        }
    }

    private void handle(RuntimeConnection.Request request, RuntimeConnection connection) throws IOException {
        boolean post = request.method().equals("POST");
        Matcher answer = ANSWER.matcher(request.path());
        int status = 404;
        if (!post && request.path().equals(BASE + "invocation/next")) {
            runtime.polls((event, headers) -> connection.respond(200, headers, event));
            return;
        } else if (post && request.path().equals(BASE + "init/error")) {
            runtime.failsToStart(Answer.reported(errorType(request), request.body()));
            status = 202;
        } else if (post && answer.matches()) {
            status = accept(request, answer.group(1), answer.group(2));
        }
        connection.respond(status, Map.of(), new byte[0]);
    }

    private int accept(RuntimeConnection.Request request, String requestId, String kind) {
        if (kind.equals("error")) {
            return runtime.answers(requestId, Answer.reported(errorType(request), request.body())) ? 202 : 400;
        }
        if (request.body().length > RESPONSE_LIMIT) {
            Answer tooLarge = Answer.failure(
                    "Function.ResponseSizeTooLarge",
                    "Response payload size exceeded maximum allowed payload size (" + RESPONSE_LIMIT + " bytes).");
            return runtime.answers(requestId, tooLarge) ? 413 : 400;
        }
        return runtime.answers(requestId, Answer.success(request.body())) ? 202 : 400;
    }

    private static String errorType(RuntimeConnection.Request request) {
        return request.headers().getOrDefault("lambda-runtime-function-error-type", "Unhandled");
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable closed) {
        try {
            closed.close();
        } catch (Exception e) {
            // It is closed all the same.
        }
    }
}

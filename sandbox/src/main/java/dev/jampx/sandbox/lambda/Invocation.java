package dev.jampx.sandbox.lambda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** An event on its way to a function, and the promise of what comes of it. */
final class Invocation {

    // More than the 4 KB that Lambda gives a caller who asks for the log.
    private static final int LINES_KEPT = 1000;

    private final String requestId = UUID.randomUUID().toString();
    private final byte[] event;
    private final Deque<String> log = new ArrayDeque<>();
    private final CompletableFuture<Execution> execution = new CompletableFuture<>();

    Invocation(byte[] event) {
        this.event = event.clone();
    }

    String requestId() {
        return requestId;
    }

    byte[] event() {
        return event;
    }

    synchronized void logged(String line) {
        if (log.size() == LINES_KEPT) {
            log.remove();
        }
        log.add(line);
    }

    private synchronized List<String> log() {
        return List.copyOf(log);
    }

    void complete(Answer answer) {
        execution.complete(new Execution(requestId, answer.outcome(), answer.payload(), false, log()));
    }

    /** Ends it before it has begun. */
    void refuse() {
        Answer answer = Answer.failure("TooManyRequestsException", "Rate Exceeded.");
        execution.complete(new Execution(requestId, answer.outcome(), answer.payload(), true, log()));
    }

    CompletableFuture<Execution> execution() {
        return execution;
    }
}

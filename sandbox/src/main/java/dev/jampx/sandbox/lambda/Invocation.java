package dev.jampx.sandbox.lambda;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** An event on its way to a function, and the promise of what comes of it. */
final class Invocation {

    private final String requestId = UUID.randomUUID().toString();
    private final byte[] event;
    private final List<String> log = new CopyOnWriteArrayList<>();
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

    void logged(String line) {
        log.add(line);
    }

    void complete(Answer answer) {
        execution.complete(new Execution(requestId, answer.outcome(), answer.payload(), log));
    }

    CompletableFuture<Execution> execution() {
        return execution;
    }
}

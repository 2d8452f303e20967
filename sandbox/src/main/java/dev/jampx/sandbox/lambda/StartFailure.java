package dev.jampx.sandbox.lambda;

import java.util.List;
import java.util.function.Function;

/**
 * Why a process could not start.
 *
 * @param log what it logged meanwhile
 * @param answer what an invocation is told that waited for it, by the invocation's request id
 */
record StartFailure(List<String> log, Function<String, Answer> answer) {

    StartFailure {
        log = List.copyOf(log);
    }

    /** Lets {@code waiting} fail because of it. */
    void fail(Invocation waiting) {
        log.forEach(waiting::logged);
        waiting.complete(answer.apply(waiting.requestId()));
    }
}

package dev.jampx.client.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Failures of what is done elsewhere. */
public final class Stages {

    private Stages() {}

    /** What a stage failed with, without what {@link CompletableFuture} wraps it in. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** What {@code work} begins; whatever it throws at once is a failure of the same kind as what comes later. */
    public static <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}

package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import dev.jampx.sandbox.resolver.FieldResolver.Resolution;
import dev.jampx.sandbox.trace.ResolverObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Resolves a field of several parents: the request handler for each, then one call for as many requests as fit into a batch,
 * then the response handler for each.
 */
final class SiblingBatches {

    /** How many requests AppSync puts into a batch, where a resolver does not say otherwise. */
    static final int BATCH_SIZE = 5;

    private final ResolverRuntime runtime;
    private final ResolverStep step;
    private final Executor executor;

    SiblingBatches(ResolverRuntime runtime, ResolverStep step, Executor executor) {
        this.runtime = runtime;
        this.step = step;
        this.executor = executor;
    }

    /** One parent's field, whose request handler has run. */
    private record Waiting(
            ResolverExecution execution,
            JsonNode request,
            List<ResolverError> errors,
            CompletableFuture<Resolution> resolution) {}

    List<CompletableFuture<Resolution>> resolve(List<Invocation> invocations) {
        List<CompletableFuture<Resolution>> resolutions = new ArrayList<>();
        List<Waiting> batch = new ArrayList<>();
        for (Invocation invocation : invocations) {
            CompletableFuture<Resolution> resolution = new CompletableFuture<>();
            resolutions.add(resolution);
            request(invocation, resolution, batch);
            if (batch.size() == BATCH_SIZE) {
                send(List.copyOf(batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            send(List.copyOf(batch));
        }
        return resolutions;
    }

    private void request(Invocation invocation, CompletableFuture<Resolution> resolution, List<Waiting> batch) {
        requested(invocation, resolution).ifPresent(waiting -> {
            if (step.dataSource().batches(waiting.request())) {
                batch.add(waiting);
            } else {
                send(List.of(waiting));
            }
        });
    }

    /** Runs the request handler. Whoever gets what waits has it alone: another thread may go on with it. */
    private Optional<Waiting> requested(Invocation invocation, CompletableFuture<Resolution> resolution) {
        List<ResolverError> errors = new ArrayList<>();
        try (ResolverExecution execution = runtime.begin(step.code(), invocation)) {
            HandlerOutcome requested = step.request(execution, errors);
            if (requested instanceof HandlerOutcome.Returned request) {
                execution.pause();
                return Optional.of(new Waiting(execution, request.value(), errors, resolution));
            }
            resolution.complete(UnitResolver.finish(requested, errors, execution.extensions()));
        } catch (RuntimeException | Error e) {
            resolution.completeExceptionally(e);
        }
        return Optional.empty();
    }

    private void send(List<Waiting> batch) {
        executor.execute(() -> {
            try {
                List<Answer> answers = batch.size() == 1
                        ? List.of(
                                step.call(batch.get(0).execution(), batch.get(0).request()))
                        : callAll(batch);
                for (int i = 0; i < batch.size(); i++) {
                    respond(batch.get(i), answers.get(i));
                }
            } catch (BadRequestException e) {
                batch.forEach(waiting -> waiting.resolution()
                        .complete(UnitResolver.finish(
                                ResolverStep.refused(e),
                                waiting.errors(),
                                waiting.execution().extensions())));
            } catch (RuntimeException | Error e) {
                batch.forEach(waiting -> waiting.resolution().completeExceptionally(e));
            }
        });
    }

    private List<Answer> callAll(List<Waiting> batch) {
        List<JsonNode> requests = batch.stream().map(Waiting::request).toList();
        long start = System.nanoTime();
        List<Answer> answers = step.dataSource().callAll(requests);
        for (int i = 0; i < batch.size(); i++) {
            ResolverObserver observer = batch.get(i).execution().observer();
            if (observer != null) {
                new ObservedCall(step.dataSource(), observer)
                        .tellOfBatch(batch.size(), requests.get(i), answers.get(i), System.nanoTime() - start);
            }
        }
        return answers;
    }

    private void respond(Waiting waiting, Answer answer) {
        waiting.execution().resume();
        try (ResolverExecution execution = waiting.execution()) {
            HandlerOutcome responded = step.respond(execution, answer, waiting.errors());
            waiting.resolution().complete(UnitResolver.finish(responded, waiting.errors(), execution.extensions()));
        }
    }
}

package faq;

import amplify.client.model.AnswerModel;
import dev.jampx.client.model.Snapshot;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;

/** Writes each answer once, as lists of all answers arrive. */
final class AnswerLines implements Flow.Subscriber<Snapshot<AnswerModel>> {

    private final PrintStream out;
    private final Set<String> written = new HashSet<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    AnswerLines(PrintStream out) {
        this.out = out;
    }

    /** Waits until nothing more can come, or this thread is interrupted. */
    void await() {
        try {
            end.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            subscription.thenAccept(Flow.Subscription::cancel);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("No more answers can arrive.", failed.getCause());
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription.complete(given);
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Snapshot<AnswerModel> answers) {
        for (AnswerModel answer : answers.items()) {
            if (written.add(answer.answerId())) {
                out.println(answer.userId() + " chose " + answer.selectedOptions());
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }
}

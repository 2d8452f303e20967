package dev.jampx.standin.cloudformation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** What tests have ordered to happen to deployments. */
final class Orders {

    private final List<PlannedFailure> failures = new CopyOnWriteArrayList<>();
    private final List<PlannedFailure> later = new CopyOnWriteArrayList<>();
    private final List<Hold> holds = new CopyOnWriteArrayList<>();

    void fail(PlannedFailure failure) {
        failures.add(failure);
    }

    /** Lets an attempt fail that is not the next one but the one after it. */
    void failAfterwards(PlannedFailure failure) {
        later.add(failure);
    }

    Hold hold(String logicalId) {
        Hold hold = new Hold(logicalId);
        holds.add(hold);
        return hold;
    }

    /** The hold at a resource; each holds once. */
    Optional<Hold> holdAt(String logicalId) {
        return holds.stream()
                .filter(hold -> hold.logicalId().equals(logicalId))
                .findFirst()
                .filter(holds::remove);
    }

    /** Ends when a deployment stands still at one of the holds. */
    CompletableFuture<?> heldUp() {
        return CompletableFuture.anyOf(holds.stream().map(Hold::reached).toArray(CompletableFuture[]::new));
    }

    /** Fails what was ordered to fail, once. */
    void failIfOrdered(String logicalId, String operation) {
        List<PlannedFailure> due = later.stream()
                .filter(failure -> failure.logicalId().equals(logicalId)
                        && failure.operation().equals(operation))
                .toList();
        try {
            fail(logicalId, operation);
        } finally {
            later.removeAll(due);
            failures.addAll(due);
        }
    }

    private void fail(String logicalId, String operation) {
        failures.stream()
                .filter(failure -> failure.logicalId().equals(logicalId)
                        && failure.operation().equals(operation))
                .findFirst()
                .filter(failures::remove)
                .ifPresent(failure -> {
                    throw ResourceFailure.handler(failure.reason(), "GeneralServiceException");
                });
    }
}

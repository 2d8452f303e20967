package dev.jampx.cli.aws.failure;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why an operation on a stack failed.
 *
 * @param event what failed first, in whichever of the nested stacks
 * @param others how many more failed by themselves
 */
record RootCause(StackEvent event, long others) {

    /**
     * Finds the cause among the events of a stack and of all stacks nested in it.
     *
     * @param events in the order in which they happened, as far as their times do not say it; those before the last operation are
     *     passed over
     */
    static Optional<RootCause> of(Collection<StackEvent> events) {
        Instant begin = events.stream()
                .filter(StackEvent::beginsOperation)
                .map(StackEvent::time)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        List<StackEvent> failures = events.stream()
                .filter(event -> !event.time().isBefore(begin))
                .filter(StackEvent::isFailure)
                .sorted(Comparator.comparing(StackEvent::time))
                .toList();
        List<StackEvent> ofResources =
                failures.stream().filter(event -> !event.isAboutStack()).toList();
        List<StackEvent> causes = ofResources.isEmpty() ? failures : ofResources;
        return causes.stream().findFirst().map(first -> new RootCause(first, causes.size() - 1L));
    }
}

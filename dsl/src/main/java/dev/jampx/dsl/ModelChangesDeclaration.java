package dev.jampx.dsl;

import dev.jampx.model.ChangeSettings;
import dev.jampx.model.EventPattern;
import java.util.LinkedHashMap;
import java.util.Map;

/** How changes are to be given, as it was written. */
record ModelChangesDeclaration(ChangeSettings settings) implements ModelChanges {

    @Override
    public ModelChanges batchSize(int changes) {
        return new ModelChangesDeclaration(settings.withBatchSize(changes));
    }

    @Override
    public ModelChanges maxBatchingWindowSeconds(int seconds) {
        return new ModelChangesDeclaration(settings.withBatchingWindowSeconds(seconds));
    }

    @Override
    public ModelChanges filter(Map<String, ?> pattern) {
        return new ModelChangesDeclaration(
                settings.withFilter(new EventPattern(new LinkedHashMap<>(Given.value("filter", pattern)))));
    }

    @Override
    public ModelChanges parallelizationFactor(int batches) {
        return new ModelChangesDeclaration(settings.withParallelizationFactor(batches));
    }

    @Override
    public ModelChanges startingPosition(StartingPosition position) {
        return new ModelChangesDeclaration(settings.withStartingPosition(
                Given.value("startingPosition", position).term()));
    }

    @Override
    public ModelChanges retryAttempts(int attempts) {
        return new ModelChangesDeclaration(settings.withRetryAttempts(attempts));
    }

    @Override
    public ModelChanges bisectBatchOnError(boolean bisect) {
        return new ModelChangesDeclaration(settings.withBisectBatchOnError(bisect));
    }

    @Override
    public ModelChanges reportBatchItemFailures(boolean report) {
        return new ModelChangesDeclaration(settings.withReportBatchItemFailures(report));
    }
}

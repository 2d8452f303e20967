package dev.jampx.dsl;

import dev.jampx.model.ChangeSettings;

/** How changes are to be given, as it was written. */
record ModelChangesDeclaration(ChangeSettings settings) implements ModelChanges {

    @Override
    public ModelChanges batchSize(int changes) {
        return new ModelChangesDeclaration(settings.withBatchSize(changes));
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

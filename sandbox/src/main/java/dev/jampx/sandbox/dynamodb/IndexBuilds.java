package dev.jampx.sandbox.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.dynamodb.services.local.shared.access.LocalDBAccess;
import software.amazon.dynamodb.services.local.shared.jobs.CreateGSIJob;
import software.amazon.dynamodb.services.local.shared.jobs.DeleteGSIJob;
import software.amazon.dynamodb.services.local.shared.jobs.JobsRegister;

/** Builds and drops the secondary indexes that an UpdateTable asked for, this run's or one that was killed. */
final class IndexBuilds {

    private final LocalDBAccess database;
    private final JobsRegister jobs;

    IndexBuilds(LocalDBAccess database, JobsRegister jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    /** Returns when no index is left half-built or half-dropped. */
    void finish() {
        run(IndexStatus.CREATING, (table, index) -> jobs.schedule(new CreateGSIJob(table, index, database, jobs)));
        run(IndexStatus.DELETING, (table, index) -> jobs.schedule(new DeleteGSIJob(table, index, database, jobs)));
    }

    private void run(IndexStatus pending, BiFunction<String, String, Future<?>> start) {
        unfinished(pending).forEach((table, indexes) -> {
            for (GlobalSecondaryIndexDescription index : indexes) {
                await(start.apply(table, index.indexName()), table, index.indexName());
            }
        });
        if (!unfinished(pending).isEmpty()) {
            throw new IllegalStateException("DynamoDB Local left indexes " + pending + ": " + unfinished(pending));
        }
    }

    private Map<String, List<GlobalSecondaryIndexDescription>> unfinished(IndexStatus pending) {
        return database.getGSIsByStatusFromAllTables(pending, null);
    }

    private static void await(Future<?> job, String table, String index) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    job.get();
                    return;
                } catch (InterruptedException e) {
                    // A half-built index would be refused by the next change; the build is short, so see it through.
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Index " + index + " of table " + table + " failed.", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

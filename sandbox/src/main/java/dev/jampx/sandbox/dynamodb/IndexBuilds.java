package dev.jampx.sandbox.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.dynamodb.services.local.shared.access.LocalDBAccess;
import software.amazon.dynamodb.services.local.shared.access.TableInfo;
import software.amazon.dynamodb.services.local.shared.jobs.CreateGSIJob;
import software.amazon.dynamodb.services.local.shared.jobs.DeleteGSIJob;
import software.amazon.dynamodb.services.local.shared.jobs.JobsRegister;

/** Builds and drops the secondary indexes that an UpdateTable asked for, this run's or one that was killed. */
final class IndexBuilds {

    private static final Long ALL = (long) Integer.MAX_VALUE;

    private final LocalDBAccess database;
    private final JobsRegister jobs;

    private record Index(String table, String index) {}

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
        unfinished(pending).forEach(index -> await(start.apply(index.table(), index.index()), index));
        List<Index> left = unfinished(pending);
        if (!left.isEmpty()) {
            throw new IllegalStateException("DynamoDB Local left indexes " + pending + ": " + left);
        }
    }

    private List<Index> unfinished(IndexStatus pending) {
        List<Index> indexes = new ArrayList<>();
        for (String table : database.listTables(null, ALL).getTableNames()) {
            TableInfo info = database.getTableInfo(table);
            if (info.hasGSIs()) {
                info.getGSIDescriptions().stream()
                        .filter(index -> index.indexStatus() == pending)
                        .forEach(index -> indexes.add(new Index(table, index.indexName())));
            }
        }
        return indexes;
    }

    private static void await(Future<?> job, Index index) {
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
            throw new IllegalStateException("DynamoDB Local failed on " + index, e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

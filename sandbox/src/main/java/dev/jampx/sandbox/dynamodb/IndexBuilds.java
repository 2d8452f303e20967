package dev.jampx.sandbox.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        run(IndexStatus.CREATING, index -> new CreateGSIJob(index.table(), index.index(), database, jobs));
        run(IndexStatus.DELETING, index -> new DeleteGSIJob(index.table(), index.index(), database, jobs));
    }

    /**
     * Runs the jobs on this thread. The register could run them on its own, but forgets a job that is done before it has
     * noted it, and then waits for it forever when it shuts down.
     */
    private void run(IndexStatus pending, Function<Index, Runnable> job) {
        List<Index> indexes = unfinished(pending);
        indexes.forEach(index -> job.apply(index).run());
        if (!indexes.isEmpty() && !unfinished(pending).isEmpty()) {
            throw new IllegalStateException("DynamoDB Local left indexes " + pending + ": " + unfinished(pending));
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
}

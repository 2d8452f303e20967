package dev.jampx.sandbox.dynamodb;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import software.amazon.dynamodb.services.local.shared.jobs.CreateGSIJobScheduler;
import software.amazon.dynamodb.services.local.shared.jobs.DeleteGSIJobScheduler;

/**
 * The threads on which DynamoDB Local works behind the scenes. They do not keep the JVM alive.
 *
 * <p>DynamoDB Local looks once a second for indexes to build or to drop. That is too slow for a hot reload, and would
 * run into {@link IndexBuilds}, which does that work at once; so those two pollers never start.
 */
final class BackgroundJobs extends ThreadPoolExecutor {

    BackgroundJobs() {
        super(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), BackgroundJobs::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "dynamodb-background");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Future<?> submit(Runnable task) {
        if (task instanceof CreateGSIJobScheduler || task instanceof DeleteGSIJobScheduler) {
            return CompletableFuture.completedFuture(null);
        }
        return super.submit(task);
    }
}

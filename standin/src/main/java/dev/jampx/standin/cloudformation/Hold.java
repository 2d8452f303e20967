package dev.jampx.standin.cloudformation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Keeps a deployment from going on beyond a resource, until the test lets it. */
public final class Hold {

    private final String logicalId;
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private final CountDownLatch released = new CountDownLatch(1);

    Hold(String logicalId) {
        this.logicalId = logicalId;
    }

    String logicalId() {
        return logicalId;
    }

    /** Waits until the deployment has come to the resource. */
    public void awaitReached() {
        reached.join();
    }

    CompletableFuture<Void> reached() {
        return reached;
    }

    /** Lets the deployment go on. */
    public void release() {
        released.countDown();
    }

    void pass() {
        reached.complete(null);
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

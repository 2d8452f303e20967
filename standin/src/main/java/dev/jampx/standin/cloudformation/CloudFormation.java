package dev.jampx.standin.cloudformation;

import dev.jampx.standin.Account;
import dev.jampx.standin.logs.LogGroups;
import dev.jampx.standin.parameter.Parameters;
import dev.jampx.standin.storage.Buckets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** CloudFormation as tests see it: what stands there, and what is to go wrong. */
public final class CloudFormation {

    private final Region region;
    private final Account account;

    public CloudFormation(
            Account account,
            Clock clock,
            Buckets buckets,
            Parameters parameters,
            LogGroups logs,
            PhysicalResources resources) {
        this.account = account;
        region = new Region(account, clock, buckets, parameters, logs, resources);
    }

    /** The stack of that name or ARN. */
    public Optional<Stack> stack(String nameOrId) {
        return region.stacks().find(nameOrId);
    }

    /** All stacks, nested ones and deleted ones as well. */
    public List<Stack> stacks() {
        return region.stacks().all();
    }

    /** Lets the next attempt at a resource fail. */
    public void fail(PlannedFailure failure) {
        region.orders().fail(failure);
    }

    /** Lets the attempt at a resource fail that comes after the next one. */
    public void failAfterwards(PlannedFailure failure) {
        region.orders().failAfterwards(failure);
    }

    /** Lets the next deployment that comes to a resource wait there. */
    public Hold hold(String logicalId) {
        return region.orders().hold(logicalId);
    }

    /** Makes a stack without a deployment; it has to succeed. */
    public Stack create(String name, String template) {
        Stack stack = region.stacks().add(name, Optional.empty());
        StackRequest request = new StackRequest(
                Template.parse(template), java.util.Map.of(), java.util.Map.of(), List.of(), Optional.empty(), false);
        new Deployment(region, stack).create(request).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return stack;
    }

    Region region() {
        return region;
    }

    Account account() {
        return account;
    }

    /** Begins {@code work}; returns when it is over or stands still at a hold. */
    void begin(Runnable work) {
        CompletableFuture<?> heldUp = region.orders().heldUp();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } finally {
                        done.complete(null);
                    }
                },
                "deployment");
        thread.setDaemon(true);
        thread.start();
        CompletableFuture.anyOf(done, heldUp).join();
    }
}

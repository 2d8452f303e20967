package dev.jampx.sandbox.lambda;

import dev.jampx.sandbox.lambda.program.FunctionCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The processes of one function. They are started when invocations wait for them, up to a limit, and kept. After a release of new
 * code, those that run the old code end what they are doing and stop.
 */
final class FunctionProcesses implements FunctionProcess.Owner {

    private final FunctionSurroundings surroundings;
    private final Deque<Invocation> waiting = new ArrayDeque<>();
    private final Set<FunctionProcess> starting = new LinkedHashSet<>();
    private final Deque<FunctionProcess> idle = new ArrayDeque<>();
    private final Set<FunctionProcess> busy = new LinkedHashSet<>();
    private final Set<FunctionProcess> outdated = new LinkedHashSet<>();
    private FunctionLaunch launch;
    private boolean retired;

    FunctionProcesses(FunctionLaunch launch, FunctionSurroundings surroundings) {
        this.launch = launch;
        this.surroundings = surroundings;
    }

    void submit(Invocation invocation) {
        List<Runnable> actions;
        synchronized (this) {
            if (retired) {
                actions = List.of(() -> invocation.complete(gone()));
            } else {
                waiting.add(invocation);
                actions = balance();
            }
        }
        actions.forEach(Runnable::run);
    }

    /** Starts a process ahead of the first invocation. */
    void warmUp() {
        FunctionProcess process;
        synchronized (this) {
            if (retired || !starting.isEmpty() || !idle.isEmpty() || !busy.isEmpty()) {
                return;
            }
            process = newProcess();
        }
        process.start();
    }

    /** Runs {@code next} from now on. */
    void release(FunctionLaunch next) {
        List<Runnable> actions = new ArrayList<>();
        synchronized (this) {
            if (retired || next.equals(launch)) {
                return;
            }
            launch = next;
            actions.addAll(outdate());
            actions.addAll(balance());
        }
        actions.forEach(Runnable::run);
    }

    /** Takes no more invocations; those that run are left to end. */
    void retire() {
        List<Runnable> actions = new ArrayList<>();
        synchronized (this) {
            retired = true;
            actions.addAll(outdate());
            waiting.forEach(invocation -> actions.add(() -> invocation.complete(gone())));
            waiting.clear();
        }
        actions.forEach(Runnable::run);
    }

    /** The code that is run now, and older code that is still running. */
    synchronized Set<FunctionCode> codes() {
        Set<FunctionCode> codes = new HashSet<>();
        codes.add(launch.program().code());
        outdated.forEach(process -> codes.add(process.launch().program().code()));
        return codes;
    }

    /** Whether this was retired and the last process is gone. */
    synchronized boolean isGone() {
        return retired && outdated.isEmpty();
    }

    /** Stops every process at once and waits until the last is gone. */
    void close() throws InterruptedException {
        retire();
        List<FunctionProcess> running;
        synchronized (this) {
            running = List.copyOf(outdated);
        }
        running.forEach(FunctionProcess::stop);
        synchronized (this) {
            while (!outdated.isEmpty()) {
                wait();
            }
        }
    }

    @Override
    public void idle(FunctionProcess process) {
        List<Runnable> actions;
        synchronized (this) {
            if (outdated.contains(process)) {
                actions = List.of(process::stop);
            } else {
                starting.remove(process);
                busy.remove(process);
                idle.push(process);
                actions = balance();
                if (idle.contains(process)) {
                    int use = process.uses();
                    surroundings.after(surroundings.settings().idleLimit(), () -> stopUnused(process, use));
                }
            }
        }
        actions.forEach(Runnable::run);
    }

    /** What has been used since is not idle any more, or not for long. */
    private void stopUnused(FunctionProcess process, int use) {
        synchronized (this) {
            if (process.uses() != use || !idle.remove(process)) {
                return;
            }
            outdated.add(process);
        }
        process.stop();
    }

    @Override
    public void ended(FunctionProcess process, Optional<StartFailure> startFailure) {
        List<Runnable> actions = new ArrayList<>();
        synchronized (this) {
            boolean current = !outdated.remove(process);
            starting.remove(process);
            busy.remove(process);
            idle.remove(process);
            // Code that cannot start fails one invocation for each attempt, so that attempts come to an end.
            if (current && startFailure.isPresent() && !waiting.isEmpty()) {
                Invocation failed = waiting.remove();
                actions.add(() -> startFailure.get().fail(failed));
            }
            actions.addAll(balance());
            notifyAll();
        }
        actions.forEach(Runnable::run);
    }

    private List<Runnable> balance() {
        List<Runnable> actions = new ArrayList<>();
        while (!waiting.isEmpty() && !idle.isEmpty()) {
            FunctionProcess process = idle.pop();
            Invocation invocation = waiting.remove();
            busy.add(process);
            actions.add(() -> assign(process, invocation));
        }
        while (waiting.size() > starting.size()
                && starting.size() + busy.size() < surroundings.settings().processLimit()) {
            actions.add(newProcess()::start);
        }
        return actions;
    }

    private void assign(FunctionProcess process, Invocation invocation) {
        if (process.run(invocation)) {
            return;
        }
        List<Runnable> actions;
        synchronized (this) {
            busy.remove(process);
            if (retired) {
                actions = List.of(() -> invocation.complete(gone()));
            } else {
                waiting.addFirst(invocation);
                actions = balance();
            }
        }
        actions.forEach(Runnable::run);
    }

    private FunctionProcess newProcess() {
        FunctionProcess process = new FunctionProcess(launch, surroundings, this);
        starting.add(process);
        return process;
    }

    private List<Runnable> outdate() {
        List<Runnable> actions = new ArrayList<>();
        starting.forEach(process -> actions.add(process::stop));
        idle.forEach(process -> actions.add(process::stop));
        outdated.addAll(starting);
        outdated.addAll(idle);
        outdated.addAll(busy);
        starting.clear();
        idle.clear();
        busy.clear();
        return actions;
    }

    private Answer gone() {
        return Answer.failure(
                "ResourceNotFoundException",
                "Function not found: "
                        + surroundings.settings().functionArn(launch.function().name()));
    }
}

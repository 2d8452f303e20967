package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.iam.FunctionCredentials;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs functions as processes of their own behind the Lambda Runtime API. A process starts when it is first needed, or when it is
 * warmed up, and is kept for later invocations. It dies with the sandbox, even if that is killed.
 */
public final class LocalFunctions implements FunctionInvoker, FunctionCalls, AutoCloseable {

    private final FunctionSurroundings surroundings;
    private final FunctionCredentials credentials;
    private final List<Path> runtime;
    private final Path emptyFolder;
    private final CodeStore codes;
    private final ScheduledThreadPoolExecutor timer;
    private final Map<String, FunctionProcesses> functions = new LinkedHashMap<>();
    private final Set<String> scripts = new HashSet<>();
    private final List<FunctionProcesses> retired = new ArrayList<>();
    private boolean closed;

    /**
     * @param settings how functions are run
     * @param credentials whose credentials functions sign with
     * @param log takes what functions print and what Lambda would add to it
     * @param clock the time that deadlines are reckoned from
     */
    public LocalFunctions(FunctionsSettings settings, FunctionCredentials credentials, FunctionLog log, Clock clock) {
        this.credentials = credentials;
        this.emptyFolder = settings.stateFolder().resolve("functions").toAbsolutePath();
        this.codes = new CodeStore(emptyFolder.resolve("code"));
        this.runtime = new ArrayList<>();
        runtime.add(BootstrapJar.write(emptyFolder));
        runtime.addAll(RuntimeLibraries.jars());
        this.timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "function-time-limits");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        this.surroundings = new FunctionSurroundings(settings, log, clock, timer);
    }

    /**
     * Runs the functions of {@code release} from now on. Invocations that run already are finished by the old code; those that
     * wait are run by the new. Processes of a function whose settings, environment and code are unchanged are kept. The folders of
     * the class path may be deleted afterwards. A function that is a file of JavaScript fails whenever it is invoked, and says why.
     */
    public synchronized void deploy(FunctionRelease release) {
        if (closed) {
            return;
        }
        Map<String, FunctionProcesses> removed = new LinkedHashMap<>(functions);
        scripts.clear();
        for (Function function : release.functions()) {
            if (function.entry().isPresent()) {
                scripts.add(function.name());
                continue;
            }
            FunctionLaunch launch = new FunctionLaunch(
                    function,
                    List.copyOf(runtime),
                    codes.of(function.handlerClass(), release.classPath()),
                    FunctionEnvironment.of(function, release, surroundings.settings(), credentials.of(function.name())),
                    emptyFolder);
            removed.remove(function.name());
            functions
                    .computeIfAbsent(function.name(), name -> new FunctionProcesses(launch, surroundings))
                    .release(launch);
        }
        functions.keySet().removeAll(removed.keySet());
        retired.addAll(removed.values());
        removed.values().forEach(FunctionProcesses::retire);
        retired.removeIf(FunctionProcesses::isGone);
        codes.keepOnly(codesInUse());
    }

    private Set<FunctionCode> codesInUse() {
        return Stream.concat(functions.values().stream(), retired.stream())
                .flatMap(processes -> processes.codes().stream())
                .collect(Collectors.toSet());
    }

    /** Starts a process of the function {@code function} in the background, so that its first invocation need not wait for it. */
    public void warmUp(String function) {
        FunctionProcesses processes;
        synchronized (this) {
            processes = functions.get(function);
        }
        if (processes != null) {
            processes.warmUp();
        }
    }

    @Override
    public Outcome invoke(String function, byte[] event) {
        return execute(function, event).join().outcome();
    }

    /** Runs a function without waiting for it. The future always completes normally. */
    public CompletableFuture<Execution> execute(String function, byte[] event) {
        Invocation invocation = new Invocation(event);
        FunctionProcesses processes;
        boolean script;
        synchronized (this) {
            processes = functions.get(function);
            script = scripts.contains(function);
        }
        if (script) {
            invocation.execution().thenAccept(execution -> reportFailure(function, execution));
            invocation.complete(Answer.failure(
                    "Sandbox.UnsupportedRuntime",
                    "The function \"" + function
                            + "\" is a file of JavaScript, and the jampx sandbox does not run Node functions yet."));
        } else if (processes == null) {
            invocation.complete(Answer.failure(
                    "ResourceNotFoundException",
                    "Function not found: " + surroundings.settings().functionArn(function)));
        } else {
            invocation.execution().thenAccept(execution -> reportFailure(function, execution));
            processes.submit(invocation);
        }
        return invocation.execution();
    }

    private void reportFailure(String function, Execution execution) {
        if (execution.outcome() instanceof Outcome.Failed failed) {
            surroundings.log().failed(function, failed, execution.log());
        }
    }

    @Override
    public CompletableFuture<Outcome> start(String function, byte[] event) {
        return execute(function, event).thenApply(Execution::outcome);
    }

    @Override
    public synchronized boolean knows(String function) {
        return functions.containsKey(function) || scripts.contains(function);
    }

    /** Stops every process, in the middle of an invocation if need be, and waits until none is left. */
    @Override
    public void close() {
        List<FunctionProcesses> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(functions.values());
            all.addAll(retired);
            functions.clear();
        }
        try {
            for (FunctionProcesses processes : all) {
                processes.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            timer.shutdownNow();
        }
    }
}

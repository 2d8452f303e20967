package dev.jampx.sandbox.lambda;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.iam.FunctionCredentials;
import dev.jampx.sandbox.lambda.program.CodeStore;
import dev.jampx.sandbox.lambda.program.FunctionCode;
import dev.jampx.sandbox.lambda.program.Program;
import dev.jampx.sandbox.lambda.program.Programs;
import dev.jampx.sandbox.lambda.program.UnrunnableFunctionException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs functions as processes of their own behind the Lambda Runtime API. A process starts when it is first needed, or when it is
 * warmed up, and is kept for later invocations. It dies with the sandbox, even if that is killed.
 */
public final class LocalFunctions implements FunctionInvoker, FunctionCalls, AutoCloseable {

    private final FunctionSurroundings surroundings;
    private final FunctionCredentials credentials;
    private final FunctionSources sources;
    private final CodeStore codes;
    private final Programs programs;
    private final ScheduledThreadPoolExecutor timer;
    private final AtomicInteger running = new AtomicInteger();
    private final Object deployment = new Object();
    private final Map<String, DeployedFunction> functions = new LinkedHashMap<>();
    private final Map<String, Problem> unrunnable = new LinkedHashMap<>();
    private final Map<String, FunctionState> states = new TreeMap<>();
    private final List<FunctionProcesses> retired = new ArrayList<>();
    private boolean closed;

    /**
     * @param settings how functions are run
     * @param sources where their code comes from
     * @param credentials whose credentials functions sign with
     * @param log takes what functions print and what Lambda would add to it
     * @param clock the time that deadlines are reckoned from
     */
    public LocalFunctions(
            FunctionsSettings settings,
            FunctionSources sources,
            FunctionCredentials credentials,
            FunctionLog log,
            Clock clock) {
        this.credentials = credentials;
        this.sources = sources;
        // What a killed sandbox left there, nobody uses.
        new ScratchFolder(settings.scratchFolder()).delete();
        this.codes = new CodeStore(settings.home().resolve("code"));
        this.programs = new Programs(settings.home(), sources.project(), codes, sources.bundler(), sources.path());
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
     * the class path may be deleted afterwards. A function that cannot be run here fails whenever it is invoked, and says why.
     */
    public void deploy(FunctionRelease release) {
        synchronized (deployment) {
            // This takes its time, in which the functions that there are go on being called.
            Map<Function, Program> next = new LinkedHashMap<>();
            Map<String, Problem> problems = new LinkedHashMap<>();
            for (Function function : release.functions()) {
                try {
                    next.put(function, programs.of(function, release.classPath()));
                } catch (UnrunnableFunctionException e) {
                    problems.put(function.name(), e.problem());
                }
            }
            replace(release, next, problems);
        }
    }

    private synchronized void replace(
            FunctionRelease release, Map<Function, Program> next, Map<String, Problem> problems) {
        if (closed) {
            return;
        }
        problems.forEach((function, problem) -> {
            if (!problem.equals(unrunnable.get(function))) {
                surroundings.log().failed(function, failure(problem), List.of());
            }
        });
        unrunnable.clear();
        unrunnable.putAll(problems);
        describe(release);
        Map<String, DeployedFunction> removed = new LinkedHashMap<>(functions);
        next.forEach((function, program) -> {
            DeployedFunction before = removed.remove(function.name());
            functions.put(function.name(), deployed(function, program, release, Optional.ofNullable(before)));
        });
        functions.keySet().removeAll(removed.keySet());
        removed.values().stream().map(DeployedFunction::processes).forEach(processes -> {
            retired.add(processes);
            processes.retire();
        });
        retired.removeIf(FunctionProcesses::isGone);
        codes.keepOnly(codesInUse());
    }

    private void describe(FunctionRelease release) {
        states.clear();
        Instant now = surroundings.clock().instant();
        release.functions()
                .forEach(function -> states.put(
                        function.name(),
                        new FunctionState(
                                function,
                                FunctionEnvironment.configured(function, release, sources.secrets()),
                                now,
                                Optional.ofNullable(unrunnable.get(function.name())))));
    }

    /** The functions as they are deployed, by their names. */
    synchronized List<FunctionState> states() {
        return List.copyOf(states.values());
    }

    /** The function {@code function} as it is deployed, if it is. */
    synchronized Optional<FunctionState> state(String function) {
        return Optional.ofNullable(states.get(function));
    }

    private DeployedFunction deployed(
            Function function, Program program, FunctionRelease release, Optional<DeployedFunction> before) {
        FunctionLaunch launch = new FunctionLaunch(function, program, environment(function, program, release));
        FunctionProcesses processes =
                before.map(DeployedFunction::processes).orElseGet(() -> new FunctionProcesses(launch, surroundings));
        processes.release(launch);
        return new DeployedFunction(
                function,
                () -> environment(function, program, release),
                sources.secrets(),
                program,
                processes,
                surroundings);
    }

    private Map<String, String> environment(Function function, Program program, FunctionRelease release) {
        return FunctionEnvironment.of(
                function,
                program,
                release,
                surroundings.settings(),
                credentials.of(function.name()),
                sources.secrets());
    }

    private Set<FunctionCode> codesInUse() {
        return Stream.concat(functions.values().stream().map(DeployedFunction::processes), retired.stream())
                .flatMap(processes -> processes.codes().stream())
                .collect(Collectors.toSet());
    }

    /** Starts a process of the function {@code function} in the background, so that its first invocation need not wait for it. */
    public void warmUp(String function) {
        DeployedFunction deployed;
        synchronized (this) {
            deployed = functions.get(function);
        }
        if (deployed != null && deployed.function().secrets().isEmpty()) {
            deployed.processes().warmUp();
        }
    }

    @Override
    public Outcome invoke(String function, byte[] event) {
        return execute(function, event).join().outcome();
    }

    /** Runs a function without waiting for it. The future always completes normally. */
    public CompletableFuture<Execution> execute(String function, byte[] event) {
        Invocation invocation = new Invocation(event);
        DeployedFunction deployed;
        Problem problem;
        synchronized (this) {
            deployed = functions.get(function);
            problem = unrunnable.get(function);
        }
        if (problem != null) {
            invocation.execution().thenAccept(execution -> reportFailure(function, execution));
            Outcome.Failed failure = failure(problem);
            invocation.complete(Answer.failure(failure.errorType(), failure.errorMessage()));
        } else if (deployed == null) {
            invocation.complete(Answer.failure(
                    "ResourceNotFoundException",
                    "Function not found: " + surroundings.settings().functionArn(function)));
        } else {
            run(deployed, invocation);
        }
        return invocation.execution();
    }

    private void run(DeployedFunction deployed, Invocation invocation) {
        if (running.incrementAndGet() > surroundings.settings().concurrencyLimit()) {
            running.decrementAndGet();
            invocation.refuse();
            return;
        }
        invocation.execution().thenAccept(execution -> {
            running.decrementAndGet();
            reportFailure(deployed.function().name(), execution);
        });
        deployed.submit(invocation);
    }

    // Lambda has no word for a machine that lacks the runtime.
    private static Outcome.Failed failure(Problem problem) {
        return new Outcome.Failed(
                "Sandbox.UnrunnableFunction",
                problem.code() + " " + problem.message()
                        + problem.fix().map(fix -> " " + fix).orElse(""));
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
        return functions.containsKey(function) || unrunnable.containsKey(function);
    }

    /** Stops every process, in the middle of an invocation if need be, and waits until none is left. */
    @Override
    public void close() {
        List<FunctionProcesses> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(
                    functions.values().stream().map(DeployedFunction::processes).toList());
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

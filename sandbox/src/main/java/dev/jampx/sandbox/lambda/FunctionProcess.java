package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.lambda.log.LogLevel;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/**
 * One process of a function: Lambda's execution environment. It loads the handler, then runs one invocation at a time until it
 * is stopped, crashes or runs out of time. An invocation is over when the runtime asks for the next one, as in Lambda, and
 * everything that was printed about it has been read.
 */
final class FunctionProcess implements RuntimeApiServer.Listener {

    private static final Duration OUTPUT_GRACE = Duration.ofSeconds(1);
    // A program that does not say when it has printed everything has printed it before it asks for more.
    private static final Duration UNMARKED_OUTPUT_GRACE = Duration.ofMillis(50);
    private static final Duration BETWEEN_MEASUREMENTS = Duration.ofMillis(50);
    private static final long KILOBYTES_IN_MEGABYTE = 1024;

    private static final int START_LINES_KEPT = 1000;

    private final FunctionLaunch launch;
    private final FunctionSurroundings surroundings;
    private final Owner owner;

    private final List<String> startLog = new ArrayList<>();
    private State state = State.STARTING;
    private boolean stopping;
    private boolean outOfTime;
    private boolean outOfMemory;
    private long peakKilobytes;
    private int uses;
    private boolean outputRead;
    private long sinceNanos;
    private Optional<Duration> init = Optional.empty();
    private @Nullable RuntimeProcess process;
    private @Nullable ScheduledFuture<?> timeLimit;
    private RuntimeApiServer.@Nullable Poll poll;
    private @Nullable Invocation invocation;
    private @Nullable Answer answer;
    private @Nullable Duration answeredAfter;

    private enum State {
        STARTING,
        IDLE,
        BUSY,
        ENDED
    }

    /** Told when the process can take an invocation and when it is gone. Called without any lock held. */
    interface Owner {

        void idle(FunctionProcess process);

        /**
         * @param startFailure why it never became idle, if it was not stopped before that
         */
        void ended(FunctionProcess process, Optional<StartFailure> startFailure);
    }

    FunctionProcess(FunctionLaunch launch, FunctionSurroundings surroundings, Owner owner) {
        this.launch = launch;
        this.surroundings = surroundings;
        this.owner = owner;
    }

    FunctionLaunch launch() {
        return launch;
    }

    /** How many invocations it has taken. */
    synchronized int uses() {
        return uses;
    }

    void start() {
        Optional<StartFailure> failure = Optional.empty();
        synchronized (this) {
            if (!stopping) {
                try {
                    launchProcess();
                    return;
                } catch (IOException e) {
                    failure = Optional.of(new StartFailure(List.of(), requestId -> ExitReason.noProcess(requestId, e)));
                }
            }
            state = State.ENDED;
        }
        owner.ended(this, failure);
    }

    private void launchProcess() throws IOException {
        sinceNanos = System.nanoTime();
        process = RuntimeProcess.start(
                launch,
                surroundings.newLogStream(),
                surroundings.settings().scratchFolder(),
                this,
                this::printed,
                this::outputEnded,
                this::exited);
        Duration allowance = surroundings.settings().initAllowance().plus(timeout());
        timeLimit = surroundings.after(allowance, this::startTakesTooLong);
    }

    /** Gives it an invocation; false if it cannot take one any more. */
    boolean run(Invocation next) {
        RuntimeApiServer.Poll waiting;
        synchronized (this) {
            if (state != State.IDLE || poll == null) {
                return false;
            }
            waiting = poll;
            poll = null;
            state = State.BUSY;
            uses++;
            invocation = next;
            answer = null;
            outputRead = false;
            sinceNanos = System.nanoTime();
            timeLimit = surroundings.after(timeout(), () -> takesTooLong(next));
        }
        log(next, report().start(next.requestId()));
        if (!launch.program().limitsMemory()) {
            measure(next);
        }
        try {
            waiting.hand(next.event(), surroundings.headers(function(), next));
        } catch (IOException e) {
            // The process is on its way out; its exit ends the invocation.
            kill();
        }
        return true;
    }

    /** Runtimes that do not keep to a limit themselves are killed at it, as on AWS. */
    private void measure(Invocation running) {
        RuntimeProcess measured;
        synchronized (this) {
            if (invocation != running || process == null) {
                return;
            }
            measured = process;
        }
        long kilobytes = measured.memory();
        boolean tooMuch = kilobytes > function().memoryMegabytes() * KILOBYTES_IN_MEGABYTE;
        synchronized (this) {
            if (invocation != running) {
                return;
            }
            peakKilobytes = Math.max(peakKilobytes, kilobytes);
            outOfMemory = tooMuch;
        }
        if (tooMuch) {
            kill();
        } else {
            surroundings.after(BETWEEN_MEASUREMENTS, () -> measure(running));
        }
    }

    /** Ends the process at once. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        kill();
    }

    @Override
    public void polls(RuntimeApiServer.Poll next) {
        reportFullScratch();
        synchronized (this) {
            poll = next;
        }
        if (!settle()) {
            surroundings.after(
                    launch.program().marksOutput() ? OUTPUT_GRACE : UNMARKED_OUTPUT_GRACE, () -> outputOverdue(next));
        }
    }

    private void reportFullScratch() {
        Invocation about;
        RuntimeProcess running;
        synchronized (this) {
            about = invocation;
            running = process;
        }
        if (about != null && running != null) {
            running.scratchExcess(function().settings().ephemeralStorageMegabytes())
                    .ifPresent(excess -> log(about, excess));
        }
    }

    @Override
    public synchronized boolean answers(String requestId, Answer given) {
        if (invocation == null || answer != null || !invocation.requestId().equals(requestId)) {
            return false;
        }
        answer = given;
        answeredAfter = elapsed();
        return true;
    }

    @Override
    public synchronized void failsToStart(Answer failure) {
        answer = failure;
    }

    private void printed(String line) {
        if (!LogLevel.passes(function().settings().logging(), line)) {
            return;
        }
        Invocation about;
        synchronized (this) {
            about = invocation;
            if (state == State.STARTING && startLog.size() < START_LINES_KEPT) {
                startLog.add(line);
            }
        }
        log(about, line);
    }

    private void outputEnded() {
        synchronized (this) {
            outputRead = true;
        }
        settle();
    }

    /** A function may have closed its own output; then nothing says that all of it has been read. */
    private void outputOverdue(RuntimeApiServer.Poll waiting) {
        synchronized (this) {
            if (!waiting.equals(poll)) {
                return;
            }
            outputRead = true;
        }
        settle();
    }

    /** Becomes idle if the runtime has asked for an invocation and all output has been read. */
    private boolean settle() {
        Ending ending;
        synchronized (this) {
            if (poll == null || !outputRead || (state != State.STARTING && state != State.BUSY)) {
                return poll == null || state == State.IDLE;
            }
            cancelTimeLimit();
            if (state == State.STARTING) {
                init = Optional.of(elapsed());
                startLog.clear();
            }
            ending = ending(0);
            state = State.IDLE;
        }
        ending.report(peakMemory(), Optional.empty());
        owner.idle(this);
        ending.complete();
        return true;
    }

    private void exited(int exitValue) {
        Ending ending;
        Optional<StartFailure> failure;
        Optional<String> status;
        OptionalLong peak;
        synchronized (this) {
            cancelTimeLimit();
            failure = state == State.STARTING && !stopping ? Optional.of(startFailure(exitValue)) : Optional.empty();
            status = Optional.of(outOfTime ? "timeout" : "error");
            peak = peakKilobytes > 0 ? OptionalLong.of(peakKilobytes) : OptionalLong.empty();
            ending = ending(exitValue);
            state = State.ENDED;
        }
        failure.ifPresent(cause -> log(null, report().initFailure(elapsed(), status.orElseThrow())));
        ending.report(peak, status);
        owner.ended(this, failure);
        ending.complete();
    }

    private StartFailure startFailure(int exitValue) {
        Answer reported = answer;
        boolean late = outOfTime;
        return new StartFailure(startLog, requestId -> {
            if (reported != null) {
                return reported;
            }
            return late ? timedOut(requestId) : ExitReason.of(requestId, exitValue);
        });
    }

    /** Takes the running invocation, if there is one, away from this process. */
    private Ending ending(int exitValue) {
        Invocation over = invocation;
        invocation = null;
        if (over == null) {
            return Ending.NOTHING;
        }
        Answer given = answer;
        Duration duration = given != null && answeredAfter != null ? answeredAfter : elapsed();
        Optional<Duration> initDuration = init;
        init = Optional.empty();
        if (given == null) {
            given = outOfTime ? timedOut(over.requestId()) : exitReason(over.requestId(), exitValue);
        }
        return new InvocationEnding(over, given, duration, initDuration, report(), line -> log(over, line));
    }

    private Answer exitReason(String requestId, int exitValue) {
        return outOfMemory ? ExitReason.outOfMemory(requestId) : ExitReason.of(requestId, exitValue);
    }

    private InvocationReport report() {
        return new InvocationReport(function(), surroundings.clock());
    }

    private Answer timedOut(String requestId) {
        return ExitReason.timedOut(requestId, function().timeoutSeconds());
    }

    private void takesTooLong(Invocation running) {
        synchronized (this) {
            if (invocation != running) {
                return;
            }
            outOfTime = true;
        }
        kill();
    }

    private void startTakesTooLong() {
        synchronized (this) {
            if (state != State.STARTING) {
                return;
            }
            outOfTime = true;
        }
        kill();
    }

    private void kill() {
        RuntimeProcess running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            running.kill();
        }
    }

    private void cancelTimeLimit() {
        if (timeLimit != null) {
            timeLimit.cancel(false);
        }
    }

    private OptionalLong peakMemory() {
        RuntimeProcess running;
        synchronized (this) {
            running = process;
        }
        return running == null ? OptionalLong.empty() : running.peakMemory();
    }

    private void log(@Nullable Invocation about, String line) {
        if (about != null) {
            about.logged(line);
        }
        surroundings
                .log()
                .line(new LogLine(function().name(), Optional.ofNullable(about).map(Invocation::requestId), line));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - sinceNanos);
    }

    private Duration timeout() {
        return Duration.ofSeconds(function().timeoutSeconds());
    }

    private Function function() {
        return launch.function();
    }
}

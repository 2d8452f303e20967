package dev.jampx.sandbox.lambda.log;

import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.lambda.FunctionLog;
import dev.jampx.sandbox.lambda.LogLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the newest lines of each function in a file, with the time and the invocation that each is about, and passes them on.
 */
public final class KeptLogs implements FunctionLog {

    private static final System.Logger LOG = System.getLogger(KeptLogs.class.getName());
    private static final long BYTES_A_FILE = 4L * 1024 * 1024;

    private final Path folder;
    private final FunctionLog next;
    private final Clock clock;
    private final long limit;
    private final Map<String, LogFile> files = new ConcurrentHashMap<>();
    private final AtomicBoolean troubled = new AtomicBoolean();

    /**
     * @param folder where the files are, made when something is logged
     * @param next who is told as well
     * @param clock the time
     */
    public KeptLogs(Path folder, FunctionLog next, Clock clock) {
        this(folder, next, clock, BYTES_A_FILE);
    }

    KeptLogs(Path folder, FunctionLog next, Clock clock, long limit) {
        this.folder = folder;
        this.next = next;
        this.clock = clock;
        this.limit = limit;
    }

    @Override
    public void line(LogLine line) {
        String time = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        try {
            files.computeIfAbsent(line.function(), name -> new LogFile(folder, name, limit))
                    .add(time + " " + line.requestId().orElse("-") + " " + line.text());
            troubled.set(false);
        } catch (IOException e) {
            // A full disk is no reason to let functions fail, nor to say so with every line.
            if (!troubled.getAndSet(true)) {
                LOG.log(System.Logger.Level.WARNING, "The logs of functions cannot be kept in " + folder + ": " + e);
            }
        }
        next.line(line);
    }

    @Override
    public void failed(String function, Outcome.Failed error, List<String> log) {
        next.failed(function, error, log);
    }
}

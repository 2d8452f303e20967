package dev.jampx.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sandbox is like that is never deleted: 24,000 sign-ins and 100,000 rows on one, and how much memory it takes and how long it starts after that. Run with {@code
 * benchmarks/run endurance}; the properties {@code signIns}, {@code rows} and {@code users} make it shorter.
 */
public final class Endurance {

    private static final int SIGN_INS = Integer.getInteger("signIns", 24_000);
    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final int USERS = Integer.getInteger("users", 24);
    private static final int STEPS = 8;
    private static final int CLIENTS = 4;
    private static final int ROWS_AT_ONCE = 10;
    private static final int STARTS = 5;

    private Endurance() {}

    /**
     * @param arguments the root of the repository, which must be built
     */
    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Project project = Project.copyOf(repository.resolve("examples/hero-faq"))) {
            Visitor visitor;
            try (SandboxProcess sandbox = SandboxProcess.launch(repository, project)) {
                visitor = Visitor.join(sandbox, project);
            }
            System.out.println("start, empty: " + starts(repository, project, visitor));
            try (SandboxProcess sandbox = SandboxProcess.launch(repository, project)) {
                wear(sandbox, project, visitor, clients);
            }
            System.out.println("start, full:  " + starts(repository, project, visitor));
        } finally {
            clients.shutdownNow();
        }
    }

    private static void wear(SandboxProcess sandbox, Project project, Visitor visitor, ExecutorService clients)
            throws Exception {
        visitor.ask(sandbox, "{ listFormModels { items { formId } } }", "\"items\":[");
        String outputs = Files.readString(project.folder().resolve("amplify_outputs.json"));
        for (int user = 0; user < USERS; user++) {
            Visitor.enlist(sandbox, outputs, email(user));
        }
        System.out.println("sign-ins    rows   live heap   resident   state on disk   sign-ins/s   rows/s");
        report(sandbox, project, 0, 0, 0);
        for (int step = 0; step < STEPS; step++) {
            double signIns = perSecond(SIGN_INS / STEPS, clients, at -> {
                Visitor.signIn(sandbox, outputs, email(at % USERS));
                return null;
            });
            int first = step * (ROWS / STEPS);
            double writes = perSecond(ROWS / STEPS / ROWS_AT_ONCE, clients, at -> {
                visitor.ask(sandbox, mutation(first + at * ROWS_AT_ONCE), "\"r9\":{");
                return null;
            });
            report(sandbox, project, step + 1, signIns, writes * ROWS_AT_ONCE);
        }
    }

    private static String email(int user) {
        return "user" + user + "@example.com";
    }

    private static String mutation(int first) {
        StringBuilder mutation = new StringBuilder("mutation {");
        for (int row = 0; row < ROWS_AT_ONCE; row++) {
            mutation.append(String.format(
                    Locale.ROOT,
                    " r%d: createFormModel(input: { formId: \"form-%d\", title: \"Row %d\" }) { formId }",
                    row,
                    first + row,
                    first + row));
        }
        return mutation.append(" }").toString();
    }

    /** One of so many things to do. */
    @FunctionalInterface
    private interface Work {
        Void run(int at) throws Exception;
    }

    private static double perSecond(int count, ExecutorService clients, Work work)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        Callable<Void> client = () -> {
            for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                work.run(at);
            }
            return null;
        };
        List<Future<Void>> running = clients.invokeAll(
                IntStream.range(0, CLIENTS).mapToObj(it -> client).toList());
        for (Future<Void> each : running) {
            each.get();
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static void report(SandboxProcess sandbox, Project project, int step, double signIns, double rows)
            throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%8d %7d %8d MB %7d MB %12d MB %12.0f %8.0f%n",
                SIGN_INS / STEPS * step,
                ROWS / STEPS * step,
                ProcessMemory.liveHeapMegabytes(sandbox.pid()),
                ProcessMemory.residentMegabytes(sandbox.pid()),
                size(project.folder().resolve(".amplify/sandbox")) >> 20,
                signIns,
                rows);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static Figures starts(Path repository, Project project, Visitor visitor)
            throws IOException, InterruptedException {
        double[] millis = new double[STARTS];
        for (int run = 0; run < STARTS; run++) {
            long start = System.nanoTime();
            try (SandboxProcess sandbox = SandboxProcess.launch(repository, project)) {
                visitor.ask(sandbox, "{ listFormModels { items { formId } } }", "\"items\":[");
                millis[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        return new Figures(
                IntStream.range(0, STARTS).mapToObj(run -> millis[run]).toList());
    }
}

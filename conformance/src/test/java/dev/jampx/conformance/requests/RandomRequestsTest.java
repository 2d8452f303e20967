package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.conformance.DeliberateDifferences;
import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.conformance.random.WrittenBackend;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amplify's resolvers and jampx's give the same answers to random requests and leave the same rows. */
@Tag("toolchain")
class RandomRequestsTest {

    private static final String SEED = "jampx.conformance.requests.seed";
    private static final String REQUEST = "jampx.conformance.requests.request";
    private static final int SCHEMAS = Integer.getInteger("jampx.conformance.requests.schemas", 300);
    private static final int EACH = Integer.getInteger("jampx.conformance.requests.each", 70);
    private static final int SUBSCRIPTIONS = Integer.getInteger("jampx.conformance.requests.subscriptions", 12);

    /** Subscriptions have the numbers from here on. */
    private static final int FIRST_SUBSCRIPTION = 1_000_000;

    private static final int WITNESSES = Integer.getInteger("jampx.conformance.requests.witnesses", 3);
    private static final Path REPORT = Path.of("target", "random-requests.txt");
    private static final Pattern ENUM_LIST_FILTER = Pattern.compile(": (Model\\w+ListInput)\\b");
    private static final int LANES = 2;

    /** So many definitions show every deliberate difference; a few need not. */
    private static final int WHOLE = 300;

    /** One in so many definitions may be one that both refuse. */
    private static final int SPARE = 15;

    private final DeliberateOutcomes deliberate = DeliberateOutcomes.read(Path.of("deliberate-outcomes.txt"));
    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger schemas = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger subscriptions = new AtomicInteger();
    private final LongAdder received = new LongAdder();
    private final LongAdder withheld = new LongAdder();
    private final LongAdder subscriptionTime = new LongAdder();

    @Test
    void agreeOnAllRequests() {
        List<Long> seeds = Long.getLong(SEED) == null
                ? LongStream.rangeClosed(1, SCHEMAS + SCHEMAS / SPARE).boxed().toList()
                : List.of(Long.getLong(SEED));
        long start = System.nanoTime();
        SimulatorTally.next();
        List<WrittenBackend> backends = WrittenBackend.guarded(seeds);
        CompletableFuture.allOf(IntStream.range(0, LANES)
                        .mapToObj(lane -> CompletableFuture.runAsync(() -> run(lane, backends)))
                        .toArray(CompletableFuture[]::new))
                .join();
        System.out.printf(
                Locale.ROOT,
                "%d requests and %d subscriptions (events: %d received, %d withheld; %.1f s on two lanes) over %d schemas,"
                        + " %d with differences that nothing explains, %.1f s%n",
                requests.get(),
                subscriptions.get(),
                received.sum(),
                withheld.sum(),
                subscriptionTime.sum() / 1e9 / LANES,
                schemas.get(),
                findings.size(),
                (System.nanoTime() - start) / 1e9);
        SimulatorTally tally = SimulatorTally.next();
        System.out.println(tally);
        String report = String.join("\n\n", report());
        write(report);
        assertThat(report).isEmpty();
        if (seeds.size() > WHOLE) {
            assertThat(schemas.get()).isGreaterThanOrEqualTo(SCHEMAS);
            assertThat(deliberate.unused()).isEmpty();
            assertThat(tally.unneeded()).isEmpty();
        }
    }

    /** The log cuts long texts short. */
    private static void write(String report) {
        try {
            Files.writeString(REPORT, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> report() {
        List<String> report = new ArrayList<>(failures);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            report.add(i < WITNESSES ? finding.reproduction() : finding.head() + "\n" + finding.answers());
        }
        return report;
    }

    /** Every other definition; the toolchain works on the next while requests are made of one. */
    private void run(int lane, List<WrittenBackend> backends) {
        CompletableFuture<Synthesis> next = synthesis(lane, backends);
        for (int i = lane; i < backends.size(); i += LANES) {
            Synthesis synthesis = next.join();
            next = synthesis(i + LANES, backends);
            try {
                compare(backends.get(i), synthesis);
            } catch (RuntimeException e) {
                failures.add("-D" + SEED + "=" + backends.get(i).seed() + ": " + e);
            }
        }
    }

    private static CompletableFuture<Synthesis> synthesis(int i, List<WrittenBackend> backends) {
        return i < backends.size()
                ? Toolchain.shared().deploy(backends.get(i).typeScript())
                : CompletableFuture.completedFuture(null);
    }

    private void compare(WrittenBackend backend, Synthesis synthesis) {
        if (isBroken(synthesis)) {
            return;
        }
        Optional<RandomCase> made = made(backend, synthesis);
        if (made.isPresent() && synthesis.rejection().isPresent()) {
            throw new IllegalStateException(
                    "jampx takes what Amplify refuses: " + synthesis.rejection().get());
        }
        if (made.isEmpty() || schemas.getAndUpdate(count -> Math.min(count + 1, SCHEMAS)) == SCHEMAS) {
            return;
        }
        RandomCase random = made.get();
        try (SideBySide sides = random.deploy(synthesis)) {
            IntStream.range(0, EACH)
                    .filter(number -> Integer.getInteger(REQUEST, number) == number)
                    .mapToObj(random::request)
                    .forEach(request -> compare(random, request, sides));
            long start = System.nanoTime();
            IntStream.range(FIRST_SUBSCRIPTION, FIRST_SUBSCRIPTION + SUBSCRIPTIONS)
                    .filter(number -> Integer.getInteger(REQUEST, number) == number)
                    .forEach(number -> random.subscription(number)
                            .ifPresent(subscription -> compare(random, number, subscription, sides)));
            subscriptionTime.add(System.nanoTime() - start);
        }
    }

    /** The case, unless jampx refuses the definition, as it may where Amplify does, or for a reason of its own that is listed. */
    private static Optional<RandomCase> made(WrittenBackend backend, Synthesis synthesis) {
        try {
            return Optional.of(new RandomCase(backend));
        } catch (InvalidDefinitionException refused) {
            Set<String> codes = DeliberateDifferences.read(Path.of("deliberate-differences.txt"))
                    .refusedByJampxAlone();
            if (synthesis.rejection().isEmpty()
                    && !refused.problems().stream().allMatch(problem -> codes.contains(problem.code()))) {
                throw new IllegalStateException("jampx alone refuses it", refused);
            }
            return Optional.empty();
        }
    }

    /** Whether Amplify's schema refers to a filter of lists of enums that it does not define, which AppSync refuses: what-differs.md. */
    private static boolean isBroken(Synthesis synthesis) {
        String sdl = synthesis.sdl().orElse("");
        return ENUM_LIST_FILTER.matcher(sdl).results().anyMatch(use -> !sdl.contains("input " + use.group(1) + " {"));
    }

    private void compare(RandomCase random, RandomCase.RandomRequest request, SideBySide sides) {
        requests.incrementAndGet();
        compare(random, request, amplifysCaller -> sides.outcome(amplifysCaller, request.caller(), request.request()));
    }

    private void compare(RandomCase random, int number, SubscriptionRequest subscription, SideBySide sides) {
        subscriptions.incrementAndGet();
        if (Integer.getInteger(REQUEST) != null) {
            subscription.events().forEach(event -> System.out.println(event.mutation() + " => " + event.result()));
        }
        compare(
                random,
                new RandomCase.RandomRequest(number, subscription.caller(), subscription.request()),
                amplifysCaller -> counted(sides.heard(amplifysCaller, subscription)));
    }

    private SideBySide.Outcome counted(SideBySide.Outcome outcome) {
        JsonNode data = outcome.pages().get(0).jampx().path("data");
        data.elements().next().forEach(heard -> (heard.asBoolean() ? received : withheld).increment());
        return outcome;
    }

    /** @param comparison what comes of the request, by the caller who asks Amplify */
    private void compare(
            RandomCase random,
            RandomCase.RandomRequest request,
            Function<RequestingCaller, SideBySide.Outcome> comparison) {
        SideBySide.Outcome outcome;
        try {
            outcome = comparison.apply(request.caller());
        } catch (RuntimeException e) {
            failures.add("-D%s=%d -D%s=%d: %s".formatted(SEED, random.backend().seed(), REQUEST, request.number(), e));
            return;
        }
        if (Integer.getInteger(REQUEST) != null) {
            System.out.println(new Finding(random, request, outcome).reproduction());
        }
        if (!outcome.agrees()
                && !deliberate.explain(random, request, outcome)
                && !isOfTextClaim(random, request, comparison)) {
            findings.add(new Finding(random, request, outcome));
        }
    }

    private boolean isOfTextClaim(
            RandomCase random,
            RandomCase.RandomRequest request,
            Function<RequestingCaller, SideBySide.Outcome> comparison) {
        RequestingCaller asList = request.caller().withLists(Situation.groupClaims(random.data()));
        return !asList.equals(request.caller())
                && deliberate.explainTextClaim(random, request, comparison.apply(asList));
    }
}

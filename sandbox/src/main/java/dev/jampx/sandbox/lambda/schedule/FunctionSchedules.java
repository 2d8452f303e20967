package dev.jampx.sandbox.lambda.schedule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Schedule;
import dev.jampx.sandbox.lambda.Execution;
import dev.jampx.sandbox.lambda.FunctionsSettings;
import dev.jampx.sandbox.lambda.Ticks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Sends functions events by their schedules. Times at which the sandbox did not run are left out. */
public final class FunctionSchedules implements AutoCloseable {

    private final BiConsumer<String, byte[]> target;
    private final BiFunction<String, byte[], CompletableFuture<Execution>> atOnce;
    private final FunctionsSettings settings;
    private final Clock clock;
    private final Map<Entry, Plan> plans = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<FiredRun>> fired = new HashMap<>();
    private final Ticks ticks = new Ticks("function-schedules", this::runDue);

    /** A schedule of a function; {@code number} tells apart those that say the same. */
    private record Entry(String function, int number, Schedule schedule) {}

    /** When a schedule is due. */
    private record Plan(Timetable timetable, Optional<Instant> next) {

        Plan after(Instant moment) {
            return new Plan(timetable, timetable.next(moment));
        }
    }

    /**
     * @param target is sent a function's name and an event when it is due
     * @param atOnce runs a function for somebody who waits for the answer; the future always completes normally
     * @param settings says which region and account the schedules are in
     * @param clock the time
     */
    public FunctionSchedules(
            BiConsumer<String, byte[]> target,
            BiFunction<String, byte[], CompletableFuture<Execution>> atOnce,
            FunctionsSettings settings,
            Clock clock) {
        this.target = target;
        this.atOnce = atOnce;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins to send what is due, as time goes by. */
    public void start() {
        ticks.start();
    }

    /** Goes by the schedules of {@code functions} from now on. Those that were there already go on. */
    public synchronized void deploy(List<Function> functions) {
        Map<Entry, Plan> next = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (Function function : functions) {
            for (int number = 0; number < function.schedules().size(); number++) {
                Schedule schedule = function.schedules().get(number);
                Entry entry = new Entry(function.name(), number, schedule);
                next.put(entry, Optional.ofNullable(plans.get(entry)).orElseGet(() -> plan(schedule, now)));
            }
        }
        plans.clear();
        plans.putAll(next);
    }

    private static Plan plan(Schedule schedule, Instant now) {
        Timetable timetable = Timetable.of(schedule.expression(), ZoneId.of(schedule.timezone()), now);
        return new Plan(timetable, timetable.next(now));
    }

    /** Sends what is due. */
    public synchronized void runDue() {
        Instant now = clock.instant();
        plans.replaceAll((entry, plan) -> {
            if (plan.next().isEmpty() || plan.next().get().isAfter(now)) {
                return plan;
            }
            target.accept(entry.function(), event(entry, plan.next().get()));
            // A machine that slept catches up with one event, not with all it missed.
            return plan.after(now);
        });
    }

    /**
     * Runs a function with the event of its first schedule at once. Whoever asks for it is there to see what comes of it, so a
     * failure is not tried again.
     *
     * @return what comes of it, always normally; nothing if the function has no schedule
     */
    public synchronized Optional<CompletableFuture<FiredRun>> fire(String function) {
        Instant now = clock.instant();
        Optional<Entry> first = plans.keySet().stream()
                .filter(entry -> entry.function().equals(function))
                .findFirst();
        Optional<CompletableFuture<FiredRun>> run = first.map(entry -> atOnce.apply(function, event(entry, now))
                .thenApply(execution -> new FiredRun(now, Duration.between(now, clock.instant()), execution)));
        run.ifPresent(future -> fired.put(function, future));
        return run;
    }

    /** The functions that have schedules, in the order of the definition. */
    public synchronized List<ScheduledFunction> functions() {
        Map<String, List<Entry>> entries = plans.keySet().stream()
                .collect(Collectors.groupingBy(Entry::function, LinkedHashMap::new, Collectors.toList()));
        return entries.entrySet().stream()
                .map(function -> new ScheduledFunction(
                        function.getKey(),
                        function.getValue().stream()
                                .map(entry -> entry.schedule().expression())
                                .toList(),
                        function.getValue().stream()
                                .map(entry -> plans.get(entry).next())
                                .flatMap(Optional::stream)
                                .min(Comparator.naturalOrder()),
                        Optional.ofNullable(fired.get(function.getKey()))))
                .toList();
    }

    private byte[] event(Entry entry, Instant moment) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", "Scheduled Event")
                .put("source", "aws.scheduler")
                .put("account", settings.accountId())
                .put("time", moment.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("region", settings.region());
        event.putArray("resources")
                .add("arn:aws:scheduler:" + settings.region() + ":" + settings.accountId() + ":schedule/default/"
                        + entry.function() + "-" + entry.number());
        event.put("detail", "{}");
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends nothing any more. */
    @Override
    public void close() {
        ticks.close();
    }
}

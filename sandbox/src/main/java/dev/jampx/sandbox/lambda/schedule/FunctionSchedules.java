package dev.jampx.sandbox.lambda.schedule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Schedule;
import dev.jampx.sandbox.lambda.FunctionsSettings;
import dev.jampx.sandbox.lambda.Ticks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Sends functions events by their schedules. Times at which the sandbox did not run are left out. */
public final class FunctionSchedules implements AutoCloseable {

    private final BiConsumer<String, byte[]> target;
    private final FunctionsSettings settings;
    private final Clock clock;
    private final Map<Entry, Plan> plans = new LinkedHashMap<>();
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
     * @param target is sent a function's name and an event
     * @param settings says which region and account the schedules are in
     * @param clock the time
     */
    public FunctionSchedules(BiConsumer<String, byte[]> target, FunctionsSettings settings, Clock clock) {
        this.target = target;
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
            send(entry, plan.next().get());
            // A machine that slept catches up with one event, not with all it missed.
            return plan.after(now);
        });
    }

    /**
     * Sends the event of a function's first schedule at once.
     *
     * @return false if the function has no schedule
     */
    public synchronized boolean fire(String function) {
        Optional<Entry> first = plans.keySet().stream()
                .filter(entry -> entry.function().equals(function))
                .findFirst();
        first.ifPresent(entry -> send(entry, clock.instant()));
        return first.isPresent();
    }

    /** When each function with schedules is called next. */
    public synchronized Map<String, Instant> next() {
        Map<String, Instant> next = new LinkedHashMap<>();
        plans.forEach((entry, plan) -> plan.next()
                .ifPresent(moment ->
                        next.merge(entry.function(), moment, (one, other) -> one.isBefore(other) ? one : other)));
        return next;
    }

    private void send(Entry entry, Instant moment) {
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
        target.accept(entry.function(), event.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends nothing any more. */
    @Override
    public void close() {
        ticks.close();
    }
}

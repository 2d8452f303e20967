package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredSchedule;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ScheduleExpression;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A function's schedules are such that EventBridge can follow them, and leave it the time that it has. */
public final class SchedulesAreSound implements Check<DeclaredFunction> {

    private static final int SECONDS = 60;

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        return function.schedules().stream()
                .flatMap(schedule -> Stream.of(expression(schedule), timezone(schedule), interval(function, schedule)))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> expression(DeclaredSchedule schedule) {
        return ScheduleExpression.mistake(schedule.expression())
                .map(reason -> FunctionProblems.schedule(schedule, reason));
    }

    private static Optional<Problem> timezone(DeclaredSchedule schedule) {
        return schedule.timezone()
                .filter(zone -> !ZoneId.getAvailableZoneIds().contains(zone))
                .map(zone -> FunctionProblems.timezone(schedule, zone));
    }

    private static Optional<Problem> interval(DeclaredFunction function, DeclaredSchedule schedule) {
        OptionalInt minutes = ScheduleExpression.minutes(schedule.expression());
        boolean tooOften = minutes.isPresent()
                && minutes.getAsInt() > 0
                && minutes.getAsInt() * SECONDS < function.settings().timeoutSeconds();
        return tooOften ? Optional.of(FunctionProblems.scheduleTooOften(function, schedule)) : Optional.empty();
    }
}

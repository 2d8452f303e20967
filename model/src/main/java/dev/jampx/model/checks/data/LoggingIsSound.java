package dev.jampx.model.checks.data;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The API's log is kept for a time, and at a level, that CloudWatch and AppSync know. */
public final class LoggingIsSound implements Check<DeclaredBackend> {

    private static final List<String> LEVELS = List.of("none", "error", "info", "debug", "all");
    private static final List<String> RETENTIONS = List.of(
            "1 day",
            "3 days",
            "5 days",
            "1 week",
            "2 weeks",
            "1 month",
            "2 months",
            "3 months",
            "4 months",
            "5 months",
            "6 months",
            "1 year",
            "13 months",
            "18 months",
            "2 years",
            "3 years",
            "5 years",
            "6 years",
            "7 years",
            "8 years",
            "9 years",
            "10 years",
            "infinite");

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        return backend.data().stream().flatMap(LoggingIsSound::ofData);
    }

    private static Stream<Problem> ofData(DeclaredData data) {
        Stream<Problem> retention = data.logging().stream()
                .filter(logging -> !RETENTIONS.contains(logging.retention()))
                .map(logging -> DataProblems.retention(data, logging.retention(), RETENTIONS));
        Stream<Problem> level = data.logging().stream()
                .filter(logging -> !LEVELS.contains(logging.fieldLogLevel()))
                .map(logging -> DataProblems.logLevel(data, logging.fieldLogLevel(), LEVELS));
        return Stream.concat(retention, level);
    }
}

package dev.jampx.model.checks.data;

import dev.jampx.model.LogRetention;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The API's log is kept for a time, and at a level, that CloudWatch and AppSync know. */
public final class LoggingIsSound implements Check<DeclaredBackend> {

    private static final List<String> LEVELS = List.of("none", "error", "info", "debug", "all");

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        return backend.data().stream().flatMap(LoggingIsSound::ofData);
    }

    private static Stream<Problem> ofData(DeclaredData data) {
        Stream<Problem> retention = data.logging().stream()
                .filter(logging -> !LogRetention.words().contains(logging.retention()))
                .map(logging -> DataProblems.retention(data, logging.retention(), LogRetention.words()));
        Stream<Problem> level = data.logging().stream()
                .filter(logging -> !LEVELS.contains(logging.fieldLogLevel()))
                .map(logging -> DataProblems.logLevel(data, logging.fieldLogLevel(), LEVELS));
        return Stream.concat(retention, level);
    }
}

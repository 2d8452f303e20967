package dev.jampx.sandbox.lambda.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.model.FunctionLogging;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a line of a log matters, and which lines Lambda leaves out. */
public enum LogLevel {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TIMES = List.of("timestamp", "time");

    /**
     * Whether Lambda passes on what a function with {@code logging} prints. It goes by levels only where the format is JSON.
     *
     * @param line what the function printed
     */
    public static boolean passes(FunctionLogging logging, String line) {
        if (!logging.isJson()) {
            return true;
        }
        LogLevel least = logging.level().flatMap(LogLevel::named).orElse(INFO);
        return least == TRACE || of(line).compareTo(least) >= 0;
    }

    /** A line that is no JSON with a level and a time that Lambda understands is information. */
    private static LogLevel of(String line) {
        if (!line.startsWith("{")) {
            return INFO;
        }
        try {
            JsonNode document = JSON.readTree(line);
            return TIMES.stream().anyMatch(name -> isTime(document.path(name).asText()))
                    ? named(document.path("level").asText()).orElse(INFO)
                    : INFO;
        } catch (JsonProcessingException noJson) {
            return INFO;
        }
    }

    private static Optional<LogLevel> named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        // Python's names, which its runtime writes.
        return switch (upper) {
            case "WARNING" -> Optional.of(WARN);
            case "CRITICAL" -> Optional.of(FATAL);
            default ->
                Arrays.stream(values())
                        .filter(level -> level.name().equals(upper))
                        .findFirst();
        };
    }

    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}

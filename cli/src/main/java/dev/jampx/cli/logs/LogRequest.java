package dev.jampx.cli.logs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which logs are shown, and where.
 *
 * @param wanted whether any
 * @param functions whose, by their names; everybody's if there are none
 * @param file where they go; the terminal if none is named
 */
public record LogRequest(boolean wanted, List<Pattern> functions, Optional<Path> file) {

    /** None at all. */
    public static final LogRequest NOTHING = new LogRequest(false, List.of(), Optional.empty());

    public LogRequest {
        functions = List.copyOf(functions);
    }

    /** Whether the logs of {@code function} are among them. */
    public boolean includes(String function) {
        return wanted && matches(functions, function);
    }

    /** Whether {@code function} is one of those that {@code patterns} are found in; everybody is if there are none. */
    public static boolean matches(List<Pattern> patterns, String function) {
        return patterns.isEmpty()
                || patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(function).find());
    }
}

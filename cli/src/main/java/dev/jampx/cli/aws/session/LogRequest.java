package dev.jampx.cli.aws.session;

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

    public LogRequest {
        functions = List.copyOf(functions);
    }
}

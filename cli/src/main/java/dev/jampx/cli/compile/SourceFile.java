package dev.jampx.cli.compile;

import java.util.Optional;

/**
 * A source of the user, as it was when the project was read.
 *
 * @param path the path from the project's folder, with forward slashes
 * @param content the whole text
 */
public record SourceFile(String path, String content) {

    /** The line {@code number}, counted from 1, without surrounding blanks. */
    public Optional<String> line(int number) {
        return number < 1
                ? Optional.empty()
                : content.lines()
                        .skip(number - 1L)
                        .findFirst()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty());
    }
}

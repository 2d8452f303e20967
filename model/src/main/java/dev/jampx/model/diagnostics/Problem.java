package dev.jampx.model.diagnostics;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with a definition.
 *
 * @param code the permanent code, such as {@code JPX2104}; its page is {@code docs/errors/JPX2104.md}
 * @param location the line that has to change
 * @param message what was got and what is allowed, in one or more sentences
 * @param suggestion the name that was probably meant
 * @param fix what to write instead, in the words of the grammar
 */
public record Problem(
        String code, SourceLocation location, String message, Optional<String> suggestion, Optional<String> fix)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE_THEN_CODE =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE_THEN_CODE.compare(this, other);
    }
}

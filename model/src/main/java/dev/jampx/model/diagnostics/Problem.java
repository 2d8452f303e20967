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

    /** A problem with neither suggestion nor fix. */
    public static Problem of(String code, SourceLocation location, String message) {
        return new Problem(code, location, message, Optional.empty(), Optional.empty());
    }

    /** The same problem with the name that was probably meant or, if there is none, with another way out. */
    public Problem suggestingOr(Optional<String> name, String change) {
        return name.isPresent() ? new Problem(code, location, message, name, fix) : fixedBy(change);
    }

    /** The same problem with the way out of it. */
    public Problem fixedBy(String change) {
        return new Problem(code, location, message, suggestion, Optional.of(change));
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE_THEN_CODE.compare(this, other);
    }
}

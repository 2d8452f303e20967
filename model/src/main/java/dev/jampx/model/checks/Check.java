package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/**
 * One rule that a definition must keep.
 *
 * <p>A check reports a cause, never its consequences: what another check reports already, it takes for right.
 *
 * @param <T> the part of the definition that the rule is about
 */
@FunctionalInterface
public interface Check<T> {

    /** What in {@code subject} breaks the rule. */
    Stream<Problem> problems(T subject);
}

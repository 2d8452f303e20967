package dev.jampx.model.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names that stand in a list more than once. */
public final class Repetition {

    private Repetition() {}

    /** Each repeated name, once. */
    public static Stream<String> in(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).distinct();
    }
}

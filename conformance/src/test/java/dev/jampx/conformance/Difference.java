package dev.jampx.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A fact about which two schemas, or two introspections, disagree.
 *
 * @param path what the fact is about, such as {@code Query.getTodo.id} or {@code /models/Todo/name}
 * @param amplify what Amplify's toolchain says, if it says anything
 * @param jampx what jampx says, if it says anything
 */
public record Difference(String path, Optional<String> amplify, Optional<String> jampx) {

    /** All differences, in both directions, sorted by path. */
    public static List<Difference> between(Map<String, String> amplify, Map<String, String> jampx) {
        TreeSet<String> paths = new TreeSet<>(amplify.keySet());
        paths.addAll(jampx.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            Difference difference =
                    new Difference(path, Optional.ofNullable(amplify.get(path)), Optional.ofNullable(jampx.get(path)));
            if (!difference.amplify().equals(difference.jampx()) && !difference.followsFromOthers()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    /** Whether it is only that a name is missing in the list of a type's fields or arguments, which is a difference of its own. */
    private boolean followsFromOthers() {
        boolean listsNames = path.endsWith(" (fields)") || path.endsWith(" (arguments)");
        if (!listsNames || amplify.isEmpty() || jampx.isEmpty()) {
            return false;
        }
        List<String> theirs = names(amplify.get());
        List<String> ours = names(jampx.get());
        return theirs.stream()
                .filter(ours::contains)
                .toList()
                .equals(ours.stream().filter(theirs::contains).toList());
    }

    private static List<String> names(String list) {
        return List.of(list.split(", "));
    }

    /** Three lines: the path, and what each side says. */
    @Override
    public String toString() {
        return path + "\n    Amplify: " + amplify.orElse("(nothing)") + "\n    jampx:   " + jampx.orElse("(nothing)");
    }
}

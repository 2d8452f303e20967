package dev.jampx.conformance.random;

import dev.jampx.conformance.Comparison;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A definition on which Amplify and jampx do not agree.
 *
 * @param differences at least one
 */
record Witness(RandomBackend backend, List<String> differences) {

    private static final int AT_ONCE = 12;
    private static final int MOST_ROUNDS = 150;

    /** One that cannot be made smaller, or nearly so. */
    Witness smallest() {
        Witness smallest = this;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Witness smaller = smallest.smaller();
            if (smaller == smallest) {
                break;
            }
            smallest = smaller;
        }
        return smallest;
    }

    private Witness smaller() {
        List<RandomBackend> candidates = Smaller.than(backend);
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            List<RandomBackend> some = candidates.subList(from, Math.min(from + AT_ONCE, candidates.size()));
            List<CompletableFuture<Comparison>> comparisons = Twins.compare(some);
            for (int i = 0; i < some.size(); i++) {
                List<String> found = comparisons.get(i).join().differences();
                if (!found.isEmpty() && kind(found).equals(kind(differences))) {
                    comparisons.forEach(CompletableFuture::join);
                    return new Witness(some.get(i), found);
                }
            }
        }
        return this;
    }

    /** Both sources and the differences. */
    String text() {
        return TypeScriptSource.of(backend) + "\n" + JavaSource.of(backend, "Twin") + "\n"
                + String.join("\n", differences);
    }

    /** Refusals are compared by their beginning, so that one does not become another on the way. */
    private static String kind(List<String> differences) {
        String first = differences.get(0);
        if (!first.startsWith("jampx ")) {
            return first.startsWith("/") ? "introspection" : "schema";
        }
        Matcher code = Pattern.compile("JPX\\d{4}").matcher(first);
        return code.find()
                ? code.group()
                : first.replaceAll("(?s)'[^']*'|\"[^\"]*\"|\\b\\w*[A-Z0-9_]\\w*\\b", "")
                        .substring(0, 30);
    }
}

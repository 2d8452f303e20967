package dev.jampx.model.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant by a name that nothing has. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The known name that takes the fewest typing mistakes to turn into {@code got}, unless even that takes too many to be likely: more than
     * a third of its letters. Names that differ only in case are always near. Of two that are equally near the first in the alphabet is taken.
     */
    public static Optional<String> closest(String got, Collection<String> known) {
        return known.stream()
                .filter(candidate -> !candidate.equals(got))
                .filter(candidate -> distance(got, candidate) <= tolerated(candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(got, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int tolerated(String name) {
        return name.length() == 1 ? 0 : Math.max(1, name.length() / 3);
    }

    /** Counts letters that are missing, too many, wrong, or swapped with their neighbour; case does not count. */
    private static int distance(String got, String wanted) {
        String from = got.toLowerCase(Locale.ROOT);
        String to = wanted.toLowerCase(Locale.ROOT);
        int[][] mistakes = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                mistakes[i][j] = i == 0 || j == 0 ? i + j : cheapest(mistakes, from, to, i, j);
            }
        }
        return mistakes[from.length()][to.length()];
    }

    private static int cheapest(int[][] mistakes, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best =
                Math.min(mistakes[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(mistakes[i - 1][j], mistakes[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, mistakes[i - 2][j - 2] + 1) : best;
    }
}

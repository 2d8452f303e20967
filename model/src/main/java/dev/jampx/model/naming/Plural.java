package dev.jampx.model.naming;

import java.util.Locale;

/**
 * The plural of a model's name, letter for letter as the npm package {@code pluralize} 8.0.0 makes it, because Amplify's clients build the
 * names of queries with it. Names are GraphQL names: ASCII letters, digits and {@code _}.
 */
public final class Plural {

    private Plural() {}

    /**
     * The plural of {@code name}: {@code Category} gives {@code Categories}, {@code Person} {@code People}, {@code URL} {@code URLS}. A name
     * that is a plural already, or has none, comes back as it is.
     */
    public static String of(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || PluralWords.WITHOUT_PLURAL.contains(word)) {
            return name;
        }
        if (PluralWords.IRREGULAR.containsValue(word)) {
            return LetterCase.like(name, word);
        }
        String irregular = PluralWords.IRREGULAR.get(word);
        if (irregular != null) {
            return LetterCase.like(name, irregular);
        }
        return PluralEnding.IN_ORDER.stream()
                .flatMap(ending -> ending.pluralOf(name).stream())
                .findFirst()
                .orElseGet(() -> withS(name));
    }

    private static String withS(String name) {
        String last = name.substring(name.length() - 1);
        return last.equalsIgnoreCase("s") ? name : name + LetterCase.like(last, "s");
    }
}

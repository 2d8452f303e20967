package dev.jampx.codegen.api.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Spells names in other cases, word by word. A word ends where a capital letter follows a small one or a digit, before the last of several
 * capital letters if a small one follows it, and at whatever is neither letter nor digit. (This is how the package change-case of npm has it.)
 */
public final class WordCase {

    private WordCase() {}

    /** {@code name} in camel case, such as {@code postTitle}. */
    public static String camel(String name) {
        return joined(name, false);
    }

    /** {@code name} in Pascal case, such as {@code PostTitle}. */
    public static String pascal(String name) {
        return joined(name, true);
    }

    private static String joined(String name, boolean capitalizeFirst) {
        StringBuilder joined = new StringBuilder();
        for (String word : words(name)) {
            boolean first = joined.length() == 0;
            if (first && !capitalizeFirst) {
                joined.append(word.toLowerCase(Locale.ROOT));
            } else {
                joined.append(!first && Character.isDigit(word.charAt(0)) ? "_" : "");
                joined.append(Character.toUpperCase(word.charAt(0)));
                joined.append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return joined.toString();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean separator = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            if (separator || i > start && startsWord(name, i)) {
                if (i > start) {
                    words.add(name.substring(start, i));
                }
                start = separator ? i + 1 : i;
            }
        }
        return words;
    }

    private static boolean startsWord(String name, int index) {
        if (!Character.isUpperCase(name.charAt(index))) {
            return false;
        }
        boolean afterCapital = Character.isUpperCase(name.charAt(index - 1));
        return !afterCapital || index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
    }
}

package dev.jampx.model.naming;

import java.util.Locale;

/** Carries the case of one piece of text over to another. */
final class LetterCase {

    private LetterCase() {}

    /** {@code text} in small letters, capitals or with a first capital, whichever {@code model} is written in; mixed case counts as small. */
    static String like(String model, String text) {
        if (model.equals(text)) {
            return text;
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (model.equals(model.toLowerCase(Locale.ROOT))) {
            return small;
        }
        if (model.equals(model.toUpperCase(Locale.ROOT))) {
            return text.toUpperCase(Locale.ROOT);
        }
        boolean title = model.charAt(0) == Character.toUpperCase(model.charAt(0));
        return title ? Words.upperFirst(small) : small;
    }
}

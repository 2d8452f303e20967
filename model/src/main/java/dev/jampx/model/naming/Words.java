package dev.jampx.model.naming;

/** Joins names to longer names. */
public final class Words {

    private Words() {}

    /** {@code word} with a capital at the beginning and the rest as it was: {@code formId} gives {@code FormId}. */
    public static String upperFirst(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** {@code word} with a small letter at the beginning and the rest as it was: {@code FormId} gives {@code formId}. */
    public static String lowerFirst(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}

package dev.jampx.sandbox.resolver;

import java.util.regex.Pattern;

/** {@code util.matches}, for patterns and texts of anybody: it ends, however long a pattern would search. */
final class PatternSearch {

    private static final long STEPS = 20_000_000;

    private PatternSearch() {}

    /**
     * Whether the pattern matches anywhere in the text.
     *
     * @throws IllegalArgumentException when the pattern is none, or searches for too long
     */
    static boolean finds(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new Counted(text)).find();
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("The text is too long for the pattern " + pattern, e);
        }
    }

    /** A text that may be looked at a limited number of times: that is what a search that takes for ever does. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > STEPS) {
                throw new IllegalArgumentException("The pattern takes too long on this text.");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

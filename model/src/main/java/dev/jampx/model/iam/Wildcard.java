package dev.jampx.model.iam;

/** A pattern of an IAM policy: {@code *} stands for any run of characters, {@code ?} for any one character. */
public final class Wildcard {

    private Wildcard() {}

    /** Whether {@code pattern} stands for {@code text}. */
    public static boolean matches(String pattern, String text) {
        int patternAt = 0;
        int textAt = 0;
        int starAt = -1;
        int textAtStar = 0;
        while (textAt < text.length()) {
            if (patternAt < pattern.length() && pattern.charAt(patternAt) == '*') {
                starAt = patternAt++;
                textAtStar = textAt;
            } else if (patternAt < pattern.length()
                    && (pattern.charAt(patternAt) == '?' || pattern.charAt(patternAt) == text.charAt(textAt))) {
                patternAt++;
                textAt++;
            } else if (starAt >= 0) {
                // Only the last star can usefully swallow more: what earlier ones took stays as short as can be.
                patternAt = starAt + 1;
                textAt = ++textAtStar;
            } else {
                return false;
            }
        }
        while (patternAt < pattern.length() && pattern.charAt(patternAt) == '*') {
            patternAt++;
        }
        return patternAt == pattern.length();
    }
}

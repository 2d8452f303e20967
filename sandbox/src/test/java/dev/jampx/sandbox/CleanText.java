package dev.jampx.sandbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not stand in anything that the sandbox sends to strangers. */
final class CleanText {

    private static final Pattern INTERNALS = Pattern.compile(
            "(?:^|\\n|\\\\n)(?:\\t|\\\\t)at |Caused by:|InternalFailure"
                    + "|\\b(?:dev\\.jampx|javax?\\.[a-z]+|org\\.(?:eclipse|graalvm)|com\\.(?:fasterxml|nimbusds|oracle)|io\\.javalin)\\."
                    + "|\\bgraphql\\.[a-z]+\\.[A-Z]|\\b(?!ConditionalCheckFailed)[A-Z]\\w+Exception: |\\w+\\.java:[0-9]+\\)");

    private CleanText() {}

    /**
     * @param text everything that was sent
     * @param why what it answers
     */
    static void assertClean(String text, Object why) {
        Matcher internals = INTERNALS.matcher(text);
        if (internals.find()) {
            throw new AssertionError("\"" + internals.group() + "\" in the answer to " + why + ":\n" + text);
        }
        for (String secret : HostileBackend.SECRETS) {
            if (text.contains(secret)) {
                throw new AssertionError("A secret in the answer to " + why + ":\n" + text);
            }
        }
    }
}

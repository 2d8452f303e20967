package dev.jampx.sandbox.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not be read in a trace: the credentials that a request brings, whatever looks like a token, and fields that are called like a secret. */
final class Secrets {

    /** Stands in the place of a secret. */
    static final String HIDDEN = "(hidden)";

    private static final List<String> HEADERS =
            List.of("authorization", "x-api-key", "x-amz-security-token", "cookie", "sec-websocket-protocol");
    private static final Pattern SIGNATURE = Pattern.compile("Signature=([0-9a-fA-F]+)");
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]+\\.[\\w-]*");
    private static final String TELLING =
            "(?:password|passwd|secret|authorization|api[-_]?key|signature|credential|cookie"
                    + "|(?:access|id|auth|refresh|session|bearer|security)[-_]?token)";
    private static final Pattern TELLING_NAME =
            Pattern.compile(".*" + TELLING + ".*|[:#]?token", Pattern.CASE_INSENSITIVE);
    // Texts that are JSON or the query of a URL, such as the body of an HTTP request.
    private static final Pattern MEMBER = Pattern.compile(
            "(\"(?:[\\w:#.-]*" + TELLING + "[\\w.-]*|[:#]?token)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("(\\b[\\w-]*(?:" + TELLING + "|token)=)[^&\\s\"]+", Pattern.CASE_INSENSITIVE);
    // Shorter ones could stand by chance in the middle of other texts.
    private static final int LONG_ENOUGH = 8;

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values.stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                // A secret may contain another: the longer one goes first.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Those of a request with {@code headers}, by their names in lower case. */
    static Secrets of(Map<String, List<String>> headers) {
        List<String> values = new ArrayList<>();
        HEADERS.forEach(name -> headers.getOrDefault(name, List.of()).forEach(value -> add(value.strip(), values)));
        return new Secrets(values);
    }

    private static void add(String value, List<String> values) {
        values.add(value);
        if (value.regionMatches(true, 0, "Bearer ", 0, 7)) {
            values.add(value.substring(7).strip());
        }
        Matcher signature = SIGNATURE.matcher(value);
        if (signature.find()) {
            values.add(signature.group(1));
        }
    }

    /** {@code text} without the secrets in it. */
    String hideIn(String text) {
        String shown = text;
        for (String value : values) {
            if (value.length() >= LONG_ENOUGH) {
                shown = shown.replace(value, HIDDEN);
            } else if (shown.equals(value)) {
                shown = HIDDEN;
            }
        }
        shown = TOKEN.matcher(shown).replaceAll(HIDDEN);
        shown = MEMBER.matcher(shown).replaceAll("$1\"" + HIDDEN + "\"");
        return PARAMETER.matcher(shown).replaceAll("$1" + HIDDEN);
    }

    /** Whether something called {@code name} is a secret, whatever its value. */
    static boolean isNameOfSecret(String name) {
        return TELLING_NAME.matcher(name).matches();
    }
}

package dev.jampx.cli.aws.failure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of what AWS says what only machines need. */
final class FailureText {

    private static final Pattern ANSI = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");
    private static final Pattern HANDLER =
            Pattern.compile("Resource handler returned message: \"(.*)\" \\(RequestToken.*", Pattern.DOTALL);
    private static final Pattern CUSTOM_RESOURCE =
            Pattern.compile("Received response status \\[FAILED] from custom resource\\. Message returned: ");
    private static final Pattern REQUEST = Pattern.compile(
            " ?\\((?:Service: [^()]*|RequestId: [^()]*|Request ID: [^()]*|SDK Attempt Count: [^()]*)\\)");
    private static final Pattern COMPLAINT =
            Pattern.compile("^\\s*(?:\u274c\\s+\\S+ (?:failed|destroy failed):? |\u2023 (?:\\w+: )?)");
    private static final Pattern CLASS = Pattern.compile("^_?[A-Z]\\w*(?:Error|Exception): ");
    private static final int LINES = 15;

    private FailureText() {}

    /** {@code text} without colours. */
    static String plain(String text) {
        return ANSI.matcher(text).replaceAll("");
    }

    /** The reason of an event without the frame around it. */
    static String reason(String text) {
        Matcher matcher = HANDLER.matcher(text);
        String message = matcher.matches() ? matcher.group(1) : text;
        return REQUEST.matcher(CUSTOM_RESOURCE.matcher(message).replaceFirst(""))
                .replaceAll("")
                .strip();
    }

    /** The last lines of an output that say something. */
    static List<String> end(String output) {
        List<String> lines = output.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .toList();
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    /** The line of {@code text} around a position. */
    static String line(String text, int position) {
        int start = text.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
        int end = text.indexOf('\n', position);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return CLASS.matcher(COMPLAINT.matcher(line).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}

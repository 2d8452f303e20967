package dev.jampx.model.literals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges JSON (RFC 8259). It only recognizes: nothing is built, so depth costs no more than the stack of containers. */
final class JsonLiteral {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");
    private static final Pattern PLAIN =
            Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null");

    private final String text;
    private final StringBuilder open = new StringBuilder();
    private int at;

    private JsonLiteral(String text) {
        this.text = text;
    }

    static boolean isJson(String text) {
        return new JsonLiteral(text).isOneValue();
    }

    private boolean isOneValue() {
        do {
            if (!beginsValue()) {
                return false;
            }
            closeContainers();
        } while (!open.isEmpty() && continues());
        skip(SPACE);
        return open.isEmpty() && at == text.length();
    }

    /** Reads up to the end of the first plain value or empty container. */
    private boolean beginsValue() {
        while (true) {
            if (take('[')) {
                open.append(']');
                if (peek(']')) {
                    return true;
                }
            } else if (take('{')) {
                open.append('}');
                if (peek('}')) {
                    return true;
                }
                if (!takesKey()) {
                    return false;
                }
            } else {
                skip(SPACE);
                return skipText() || skip(PLAIN);
            }
        }
    }

    private void closeContainers() {
        while (!open.isEmpty() && take(open.charAt(open.length() - 1))) {
            open.setLength(open.length() - 1);
        }
    }

    private boolean continues() {
        return take(',') && (open.charAt(open.length() - 1) == ']' || takesKey());
    }

    private boolean takesKey() {
        skip(SPACE);
        return skipText() && take(':');
    }

    private boolean peek(char expected) {
        skip(SPACE);
        return at < text.length() && text.charAt(at) == expected;
    }

    private boolean take(char expected) {
        boolean there = peek(expected);
        at += there ? 1 : 0;
        return there;
    }

    /** Character by character: a pattern would need stack for every escape. */
    private boolean skipText() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return false;
        }
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                if (!skip(ESCAPE)) {
                    return false;
                }
            } else if (text.charAt(at) < ' ') {
                return false;
            } else {
                at++;
            }
        }
        return take('"');
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean there = matcher.lookingAt();
        at = there ? matcher.end() : at;
        return there;
    }
}

package dev.jampx.sandbox.resolver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Splits JavaScript into tokens, as far as {@link SyntaxCheck} needs it. Code that is not JavaScript gives some tokens too:
 * the engine's own parser refuses it afterwards.
 */
final class Tokenizer {

    private static final List<String> PUNCTUATORS = List.of(
            ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=",
            "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**");

    private static final Set<String> BEFORE_REGEX = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "delete",
            "void",
            "instanceof",
            "new",
            "throw",
            "do",
            "else",
            "yield",
            "await",
            "default");

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    // Open braces; true for one that a template's ${ opened.
    private final Deque<Boolean> braces = new ArrayDeque<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Tokenizer(String code) {
        this.code = code;
    }

    static List<Token> tokens(String code) {
        Tokenizer tokenizer = new Tokenizer(code);
        while (tokenizer.skipBlanks()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private boolean skipBlanks() {
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == '\n') {
                newLine(at++);
            } else if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0') {
                at++;
            } else if (code.startsWith("//", at)) {
                while (at < code.length() && code.charAt(at) != '\n') {
                    at++;
                }
            } else if (code.startsWith("/*", at)) {
                int end = code.indexOf("*/", at + 2);
                skipTo(end < 0 ? code.length() : end + 2);
            } else {
                return true;
            }
        }
        return false;
    }

    private void newLine(int position) {
        line++;
        lineStart = position + 1;
    }

    private void skipTo(int end) {
        for (; at < end; at++) {
            if (code.charAt(at) == '\n') {
                newLine(at);
            }
        }
    }

    private void next() {
        char c = code.charAt(at);
        if (Character.isJavaIdentifierStart(c) || c == '#' || c == '\\') {
            add(Token.Kind.WORD, wordEnd());
        } else if (Character.isDigit(c)
                || c == '.' && at + 1 < code.length() && Character.isDigit(code.charAt(at + 1))) {
            add(Token.Kind.NUMBER, numberEnd());
        } else if (c == '"' || c == '\'') {
            add(Token.Kind.STRING, quotedEnd(c));
        } else if (c == '`') {
            template(at + 1);
        } else if (c == '}' && !braces.isEmpty() && braces.peek()) {
            braces.pop();
            template(at + 1);
        } else if (c == '/' && regexCanStart()) {
            add(Token.Kind.REGEX, regexEnd());
        } else {
            punctuator();
        }
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, code.substring(at, end), line, at - lineStart + 1));
        skipTo(end);
    }

    private int wordEnd() {
        int end = at + 1;
        while (end < code.length()
                && (Character.isJavaIdentifierPart(code.charAt(end))
                        || "\\{}".indexOf(code.charAt(end)) >= 0 && inEscape(end))) {
            end++;
        }
        return end;
    }

    /** Whether the character belongs to an escape such as {@code \\u0065} or {@code \\u{65}} in an identifier. */
    private boolean inEscape(int position) {
        int slash = code.lastIndexOf('\\', position);
        return slash >= at
                && (slash == position || code.substring(slash, position + 1).matches("\\\\u\\{?[0-9a-fA-F]*}?"));
    }

    private int numberEnd() {
        int end = at + 1;
        while (end < code.length()) {
            char c = code.charAt(end);
            boolean signOfExponent =
                    (c == '+' || c == '-') && "eE".indexOf(code.charAt(end - 1)) >= 0 && !code.startsWith("0x", at);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && !signOfExponent) {
                break;
            }
            end++;
        }
        return end;
    }

    private int quotedEnd(char quote) {
        int end = at + 1;
        while (end < code.length() && code.charAt(end) != quote && code.charAt(end) != '\n') {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, code.length());
    }

    private void template(int from) {
        int end = from;
        while (end < code.length() && code.charAt(end) != '`' && !code.startsWith("${", end)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        boolean opens = end < code.length() && code.charAt(end) == '$';
        add(Token.Kind.TEMPLATE, Math.min(end + (opens ? 2 : 1), code.length()));
        if (opens) {
            braces.push(true);
        }
    }

    private boolean regexCanStart() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token last = tokens.get(tokens.size() - 1);
        return switch (last.kind()) {
            case WORD -> BEFORE_REGEX.contains(last.text());
            case PUNCTUATOR -> !last.is(")") && !last.is("]") && !last.is("}");
            case TEMPLATE -> last.text().endsWith("${");
            case NUMBER, STRING, REGEX -> false;
        };
    }

    private int regexEnd() {
        int end = at + 1;
        boolean inClass = false;
        while (end < code.length() && code.charAt(end) != '\n' && (inClass || code.charAt(end) != '/')) {
            char c = code.charAt(end);
            inClass = c == '[' || inClass && c != ']';
            end += c == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, code.length());
    }

    private void punctuator() {
        char c = code.charAt(at);
        if (c == '{') {
            braces.push(false);
        } else if (c == '}' && !braces.isEmpty()) {
            braces.pop();
        }
        for (String candidate : PUNCTUATORS) {
            boolean ternary =
                    candidate.equals("?.") && at + 2 < code.length() && Character.isDigit(code.charAt(at + 2));
            if (code.startsWith(candidate, at) && !ternary) {
                add(Token.Kind.PUNCTUATOR, at + candidate.length());
                return;
            }
        }
        add(Token.Kind.PUNCTUATOR, at + 1);
    }
}

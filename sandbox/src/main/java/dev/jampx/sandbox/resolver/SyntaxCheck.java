package dev.jampx.sandbox.resolver;

import dev.jampx.sandbox.resolver.UnsupportedCodeException.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in a resolver's code what the {@code APPSYNC_JS} runtime does not support. */
final class SyntaxCheck {

    private static final Set<String> MODULES = Set.of("@aws-appsync/utils", "@aws-appsync/utils/dynamodb");

    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("await", "await is not supported"),
            Map.entry("catch", "try and catch are not supported"),
            Map.entry("class", "classes are not supported"),
            Map.entry("continue", "continue is not supported"),
            Map.entry("debugger", "debugger is not supported"),
            Map.entry("do", "do-while loops are not supported; use for-of or for-in"),
            Map.entry("extends", "classes are not supported"),
            Map.entry("finally", "try and finally are not supported"),
            Map.entry("instanceof", "the operator instanceof is not supported"),
            Map.entry("new", "the operator new is not supported"),
            Map.entry("super", "classes are not supported"),
            Map.entry("this", "the keyword this is not supported"),
            Map.entry("throw", "throw is not supported; call util.error"),
            Map.entry("try", "try is not supported"),
            Map.entry("while", "while loops are not supported; use for-of or for-in"),
            Map.entry("with", "with is not supported"),
            Map.entry("yield", "generators are not supported"));

    private static final Map<String, String> GLOBALS = Map.ofEntries(
            Map.entry("Date", "Date is not supported; use util.time"),
            Map.entry("Function", "the Function constructor is not supported"),
            Map.entry("Promise", "promises are not supported"),
            Map.entry("Proxy", "Proxy is not supported"),
            Map.entry("Reflect", "Reflect is not supported"),
            Map.entry("RegExp", "RegExp is not supported; use util.matches"),
            Map.entry("eval", "eval is not supported"),
            Map.entry("fetch", "network calls are not supported; use a data source"),
            Map.entry("process", "process is not supported"),
            Map.entry("require", "require is not supported; use import"),
            Map.entry("setInterval", "timers are not supported"),
            Map.entry("setTimeout", "timers are not supported"));

    private final List<Token> tokens;
    private final List<Finding> findings = new ArrayList<>();

    private SyntaxCheck(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Finding> findings(String code) {
        SyntaxCheck check = new SyntaxCheck(Tokenizer.tokens(code));
        for (int i = 0; i < check.tokens.size(); i++) {
            check.visit(i);
        }
        return check.findings;
    }

    private void visit(int i) {
        Token token = tokens.get(i);
        switch (token.kind()) {
            case REGEX -> report(token, "regular expression literals are not supported; use util.matches");
            case PUNCTUATOR -> punctuator(i, token);
            case WORD -> word(i, token);
            case NUMBER, STRING, TEMPLATE -> {}
        }
    }

    private void punctuator(int i, Token token) {
        switch (token.text()) {
            case "++", "--", "~" -> report(token, "the operator " + token.text() + " is not supported");
            case "*" -> {
                if (is(i - 1, "function")) {
                    report(token, "generators are not supported");
                }
            }
            default -> {}
        }
    }

    private void word(int i, Token token) {
        String text = token.text();
        if (text.indexOf('\\') >= 0) {
            report(token, "escapes in names are not supported");
            return;
        }
        if (is(i - 1, ".") || is(i - 1, "?.")) {
            return;
        }
        // A name in front of a colon: a property, and of those only names in a conditional expression are uses.
        if (is(i + 1, ":") && (is(i - 1, "{") || is(i - 1, ","))) {
            return;
        }
        switch (text) {
            case "async" -> async(i, token);
            case "for" -> loop(i, token);
            case "in" -> membership(i, token);
            case "import" -> imported(i, token);
            case "export" -> exported(i, token);
            case "break" -> label(i, token);
            default -> {
                String refusal = KEYWORDS.getOrDefault(text, GLOBALS.get(text));
                if (refusal != null) {
                    report(token, refusal);
                }
            }
        }
    }

    private void async(int i, Token token) {
        Token next = at(i + 1);
        boolean function = next != null
                && (next.kind() == Token.Kind.WORD && next.line() == token.line()
                        || next.is("(") && arrowFollows(i + 1));
        if (function) {
            report(token, "async functions are not supported");
        }
    }

    private boolean arrowFollows(int open) {
        int close = closing(open);
        return is(close + 1, "=>");
    }

    private void loop(int i, Token token) {
        if (is(i + 1, "await")) {
            return;
        }
        int close = closing(i + 1);
        int depth = 0;
        for (int k = i + 1; k < close; k++) {
            Token inner = tokens.get(k);
            depth += opens(inner) ? 1 : closes(inner) ? -1 : 0;
            if (depth == 1 && inner.is(";")) {
                report(token, "for loops with a counter are not supported; use for-of or for-in");
                return;
            }
        }
    }

    /** The operator {@code in}, not the one of a for loop: {@code for (const key in value)}. */
    private void membership(int i, Token token) {
        boolean ofLoop = is(i - 3, "(") && is(i - 4, "for") || is(i - 2, "(") && is(i - 3, "for") || patternOfLoop(i);
        if (!ofLoop) {
            report(token, "the operator in is not supported; use Object.hasOwn");
        }
    }

    private boolean patternOfLoop(int i) {
        int depth = 0;
        for (int k = i - 1; k > 1; k--) {
            Token token = tokens.get(k);
            depth += closes(token) ? 1 : opens(token) ? -1 : 0;
            if (depth < 0) {
                return token.is("(") && is(k - 1, "for") && !(is(i - 1, "=") || at(k + 1) == null);
            }
            if (depth == 0 && (token.is("=") || token.is(";") || token.is("of"))) {
                return false;
            }
        }
        return false;
    }

    private void imported(int i, Token token) {
        if (is(i + 1, "(") || is(i + 1, ".")) {
            report(token, "only import declarations are supported");
            return;
        }
        source(i);
    }

    private void exported(int i, Token token) {
        if (is(i + 1, "*") || is(i + 1, "{") && is(closing(i + 1) + 1, "from")) {
            report(token, "exports of other modules are not supported");
        }
    }

    private void source(int i) {
        for (int k = i + 1; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.STRING) {
                String module = token.text().substring(1, token.text().length() - 1);
                if (!MODULES.contains(module)) {
                    report(
                            token,
                            "the module " + module + " is not supported; there are " + String.join(" and ", sorted()));
                }
                return;
            }
        }
    }

    private static List<String> sorted() {
        return MODULES.stream().sorted().toList();
    }

    private void label(int i, Token token) {
        Token next = at(i + 1);
        if (next != null && next.kind() == Token.Kind.WORD && next.line() == token.line()) {
            report(next, "labels are not supported");
        }
    }

    /** The position of the bracket that closes the one at {@code open}, or the end of the code. */
    private int closing(int open) {
        int depth = 0;
        for (int k = open; k < tokens.size(); k++) {
            depth += opens(tokens.get(k)) ? 1 : closes(tokens.get(k)) ? -1 : 0;
            if (depth == 0) {
                return k;
            }
        }
        return tokens.size();
    }

    private static boolean opens(Token token) {
        return token.is("(") || token.is("[") || token.is("{");
    }

    private static boolean closes(Token token) {
        return token.is(")") || token.is("]") || token.is("}");
    }

    private boolean is(int i, String text) {
        Token token = at(i);
        return token != null && token.is(text);
    }

    private @Nullable Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    private void report(Token token, String message) {
        findings.add(new Finding(token.line(), token.column(), message));
    }
}

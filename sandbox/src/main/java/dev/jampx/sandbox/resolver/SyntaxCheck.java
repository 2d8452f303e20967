package dev.jampx.sandbox.resolver;

import dev.jampx.sandbox.resolver.UnsupportedCodeException.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in a resolver's code what the {@code APPSYNC_JS} runtime does not support. */
final class SyntaxCheck {

    private static final Set<String> MODULES = Set.of(
            "@aws-appsync/utils", "@aws-appsync/utils/ai", "@aws-appsync/utils/dynamodb", "@aws-appsync/utils/rds");

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

    private final Tokens tokens;
    private final List<Finding> findings = new ArrayList<>();

    private SyntaxCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Finding> findings(String code) {
        Tokens tokens = new Tokens(Tokenizer.tokens(code));
        SyntaxCheck check = new SyntaxCheck(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            check.visit(i);
        }
        check.findings.addAll(FunctionCheck.findings(tokens));
        check.findings.addAll(ContextCheck.findings(tokens));
        return check.findings;
    }

    private void visit(int i) {
        Token token = tokens.at(i);
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
                if (tokens.is(i - 1, "function")) {
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
        if (tokens.is(i - 1, ".") || tokens.is(i - 1, "?.")) {
            return;
        }
        // A name in front of a colon: a property, and of those only names in a conditional expression are uses.
        if (tokens.is(i + 1, ":") && (tokens.is(i - 1, "{") || tokens.is(i - 1, ","))) {
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
        boolean function = tokens.isWord(i + 1) && tokens.at(i + 1).line() == token.line()
                || tokens.is(i + 1, "(") && tokens.arrowStarts(i + 1);
        if (function) {
            report(token, "async functions are not supported");
        }
    }

    private void loop(int i, Token token) {
        if (tokens.is(i + 1, "await")) {
            return;
        }
        int close = tokens.closing(i + 1);
        int depth = 0;
        for (int k = i + 1; k < close; k++) {
            Token inner = tokens.at(k);
            depth += tokens.depthChange(k);
            if (depth == 1 && inner.is(";")) {
                report(token, "for loops with a counter are not supported; use for-of or for-in");
                return;
            }
        }
    }

    /** The operator {@code in}, not the one of a for loop: {@code for (const key in value)}. */
    private void membership(int i, Token token) {
        boolean ofLoop = tokens.is(i - 3, "(") && tokens.is(i - 4, "for")
                || tokens.is(i - 2, "(") && tokens.is(i - 3, "for")
                || patternOfLoop(i);
        if (!ofLoop) {
            report(token, "the operator in is not supported; use Object.hasOwn");
        }
    }

    private boolean patternOfLoop(int i) {
        int depth = 0;
        for (int k = i - 1; k > 1; k--) {
            Token token = tokens.at(k);
            depth -= tokens.depthChange(k);
            if (depth < 0) {
                return token.is("(") && tokens.is(k - 1, "for") && !tokens.is(i - 1, "=");
            }
            if (depth == 0 && (token.is("=") || token.is(";") || token.is("of"))) {
                return false;
            }
        }
        return false;
    }

    private void imported(int i, Token token) {
        if (tokens.is(i + 1, "(") || tokens.is(i + 1, ".")) {
            report(token, "only import declarations are supported");
            return;
        }
        source(i);
    }

    private void exported(int i, Token token) {
        if (tokens.is(i + 1, "*") || tokens.is(i + 1, "{") && tokens.is(tokens.closing(i + 1) + 1, "from")) {
            report(token, "exports of other modules are not supported");
        }
    }

    private void source(int i) {
        for (int k = i + 1; k < tokens.size(); k++) {
            Token token = tokens.at(k);
            if (token.kind() == Token.Kind.STRING) {
                // Without its end it is no string, which the engine's parser says.
                String text = token.text();
                String module = text.substring(1, Math.max(1, text.length() - 1));
                if (!MODULES.contains(module)) {
                    report(
                            token,
                            "the module " + module + " is not supported; there are " + String.join(", ", sorted()));
                }
                return;
            }
        }
    }

    private static List<String> sorted() {
        return MODULES.stream().sorted().toList();
    }

    private void label(int i, Token token) {
        if (tokens.isWord(i + 1) && tokens.at(i + 1).line() == token.line()) {
            report(tokens.at(i + 1), "labels are not supported");
        }
    }

    private void report(Token token, String message) {
        findings.add(new Finding(token.line(), token.column(), message));
    }
}

package dev.jampx.sandbox.resolver;

import dev.jampx.sandbox.resolver.DeclaredFunctions.Declared;
import dev.jampx.sandbox.resolver.UnsupportedCodeException.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what APPSYNC_JS does not let functions do: call themselves, be passed on, returned or given another name. They are
 * no values there, but for the callbacks of lists.
 */
final class FunctionCheck {

    private static final Set<String> TAKE_CALLBACKS = Set.of(
            "every",
            "filter",
            "find",
            "findIndex",
            "findLast",
            "findLastIndex",
            "flatMap",
            "forEach",
            "map",
            "reduce",
            "reduceRight",
            "some");

    private static final Set<String> NO_CALLEES =
            Set.of("if", "for", "switch", "return", "typeof", "case", "of", "in", "void", "delete", "function", "else");

    private final Tokens tokens;
    private final DeclaredFunctions functions;
    private final List<Finding> findings = new ArrayList<>();

    private FunctionCheck(Tokens tokens) {
        this.tokens = tokens;
        this.functions = DeclaredFunctions.in(tokens);
    }

    static List<Finding> findings(Tokens tokens) {
        FunctionCheck check = new FunctionCheck(tokens);
        check.recursion();
        for (int i = 0; i < tokens.size(); i++) {
            check.visit(i);
        }
        return check.findings;
    }

    private void recursion() {
        for (Declared function : functions.all()) {
            for (int i = function.from(); i < function.to(); i++) {
                if (calls(i) && reaches(tokens.at(i).text(), function.name(), new HashSet<>())) {
                    report(i, "recursion is not supported: " + function.name() + " calls itself");
                }
            }
        }
    }

    /** Whether a function that may be called while {@code name} runs is {@code wanted}. */
    private boolean reaches(String name, String wanted, Set<String> seen) {
        if (name.equals(wanted)) {
            return true;
        }
        return functions
                .find(name)
                .filter(function -> seen.add(name))
                .map(function -> {
                    for (int i = function.from(); i < function.to(); i++) {
                        if (calls(i) && reaches(tokens.at(i).text(), wanted, seen)) {
                            return true;
                        }
                    }
                    return false;
                })
                .orElse(false);
    }

    private boolean calls(int i) {
        return tokens.isWord(i)
                && tokens.is(i + 1, "(")
                && !tokens.is(i - 1, ".")
                && !tokens.is(i - 1, "?.")
                && !tokens.is(i - 1, "function")
                && functions.find(tokens.at(i).text()).isPresent();
    }

    private void visit(int i) {
        if (tokens.is(i, "return") && !tokens.is(i - 1, ".") && isFunction(i + 1)) {
            report(i, "functions that return functions are not supported");
        } else if (tokens.is(i, "=>") && isFunction(i + 1)) {
            report(i, "functions that return functions are not supported");
        } else if (tokens.is(i, "=") && isName(i + 1)) {
            report(i + 1, "another name for a function is not supported");
        } else if (tokens.is(i, "(") && isCall(i)) {
            arguments(i);
        }
    }

    private boolean isCall(int open) {
        if (tokens.is(open - 1, ")") || tokens.is(open - 1, "]")) {
            return tokens.is(open - 1, "]");
        }
        boolean declared = tokens.is(open - 2, "function");
        return tokens.isWord(open - 1)
                && !declared
                && (!NO_CALLEES.contains(tokens.at(open - 1).text()) || tokens.is(open - 2, "."));
    }

    private void arguments(int open) {
        boolean takesCallbacks = (tokens.is(open - 2, ".") || tokens.is(open - 2, "?."))
                && TAKE_CALLBACKS.contains(tokens.at(open - 1).text());
        int close = tokens.closing(open);
        // The parentheses of a method or of an arrow function with a name in front: no call.
        if (takesCallbacks || tokens.is(close + 1, "=>") || tokens.is(close + 1, "{")) {
            return;
        }
        boolean begins = true;
        for (int i = open + 1; i < close; i++) {
            if (begins && isFunction(i)) {
                report(i, "functions as arguments are not supported but for map, filter and the like");
            }
            begins = tokens.is(i, ",");
            i = tokens.depthChange(i) > 0 ? tokens.closing(i) : i;
        }
    }

    private boolean isFunction(int i) {
        return tokens.is(i, "function") || tokens.arrowStarts(i) || isName(i);
    }

    /** Whether the name of a function stands there, and nothing is done with it. */
    private boolean isName(int i) {
        if (!tokens.isWord(i) || functions.find(tokens.at(i).text()).isEmpty()) {
            return false;
        }
        return i + 1 >= tokens.size()
                || tokens.is(i + 1, ";")
                || tokens.is(i + 1, ",")
                || tokens.is(i + 1, ")")
                || tokens.is(i + 1, "}")
                || tokens.startsStatement(i + 1);
    }

    private void report(int i, String message) {
        Token token = tokens.at(i);
        findings.add(new Finding(token.line(), token.column(), message));
    }
}

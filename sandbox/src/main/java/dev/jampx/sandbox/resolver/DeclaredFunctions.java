package dev.jampx.sandbox.resolver;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The functions that a module gives names to. A name that is also one of something else, such as a parameter, is left
 * out: which of them is meant would take a parser to tell.
 */
final class DeclaredFunctions {

    private final Tokens tokens;
    private final Map<String, Declared> functions = new LinkedHashMap<>();
    private final Map<String, Integer> declarations = new HashMap<>();

    /**
     * A function.
     *
     * @param name its name
     * @param from the first token of its body
     * @param to the token after its body
     */
    record Declared(String name, int from, int to) {}

    private DeclaredFunctions(Tokens tokens) {
        this.tokens = tokens;
    }

    static DeclaredFunctions in(Tokens tokens) {
        DeclaredFunctions declared = new DeclaredFunctions(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            declared.visit(i);
        }
        declared.functions.keySet().removeIf(name -> declared.declarations.getOrDefault(name, 0) != 1);
        return declared;
    }

    List<Declared> all() {
        return List.copyOf(functions.values());
    }

    Optional<Declared> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    private void visit(int i) {
        if (tokens.is(i, "function") && !tokens.is(i - 1, ".")) {
            function(i);
        } else if (tokens.is(i, "const") || tokens.is(i, "let") || tokens.is(i, "var")) {
            variable(i);
        } else if (tokens.arrowStarts(i)) {
            parameters(i, tokens.is(i, "(") ? tokens.closing(i) : i + 1);
        }
    }

    private void function(int i) {
        boolean named = tokens.isWord(i + 1);
        int open = named ? i + 2 : i + 1;
        int close = tokens.closing(open);
        parameters(open, close);
        if (named && !tokens.is(i - 1, "=")) {
            declare(i + 1);
            functions.put(
                    tokens.at(i + 1).text(),
                    new Declared(tokens.at(i + 1).text(), close + 1, tokens.closing(close + 1)));
        }
    }

    private void variable(int i) {
        if (!tokens.isWord(i + 1)) {
            parameters(i + 1, tokens.closing(i + 1));
            return;
        }
        declare(i + 1);
        if (!tokens.is(i + 2, "=")) {
            return;
        }
        String name = tokens.at(i + 1).text();
        if (tokens.is(i + 3, "function")) {
            int close = tokens.closing(tokens.isWord(i + 4) ? i + 5 : i + 4);
            functions.put(name, new Declared(name, close + 1, tokens.closing(close + 1)));
        } else if (tokens.arrowStarts(i + 3)) {
            int arrow = tokens.is(i + 3, "(") ? tokens.closing(i + 3) + 1 : i + 4;
            int end = tokens.is(arrow + 1, "{") ? tokens.closing(arrow + 1) : tokens.expressionEnd(arrow + 1);
            functions.put(name, new Declared(name, arrow + 1, end));
        }
    }

    /** Every word of a pattern counts as a name. */
    private void parameters(int from, int to) {
        // A bracket that nothing closes would make all of the code a pattern, again and again.
        int end = to < tokens.size() ? to : from;
        for (int i = from; i < end; i++) {
            if (tokens.isWord(i)) {
                declare(i);
            }
        }
    }

    private void declare(int i) {
        declarations.merge(tokens.at(i).text(), 1, Integer::sum);
    }
}

package dev.jampx.sandbox.resolver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The tokens of a module, and what can be told of their surroundings. */
final class Tokens {

    private static final Set<String> STATEMENTS =
            Set.of("const", "let", "var", "function", "export", "import", "if", "for", "return", "switch", "break");

    private final List<Token> all;
    // For each opening bracket the position of the one that closes it, or the end of the code.
    private final int[] closing;

    Tokens(List<Token> all) {
        this.all = List.copyOf(all);
        this.closing = new int[all.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < closing.length; i++) {
            closing[i] = i;
            if (depthChange(i) > 0) {
                closing[i] = closing.length;
                open.push(i);
            } else if (depthChange(i) < 0 && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
    }

    int size() {
        return all.size();
    }

    Token at(int i) {
        return all.get(i);
    }

    boolean is(int i, String text) {
        return i >= 0 && i < all.size() && all.get(i).is(text);
    }

    boolean isWord(int i) {
        return i >= 0 && i < all.size() && all.get(i).kind() == Token.Kind.WORD;
    }

    /** 1 for an opening bracket, -1 for a closing one. */
    int depthChange(int i) {
        if (is(i, "(") || is(i, "[") || is(i, "{")) {
            return 1;
        }
        return is(i, ")") || is(i, "]") || is(i, "}") ? -1 : 0;
    }

    /** The position of the bracket that closes the one at {@code open}, or the end of the code. */
    int closing(int open) {
        return open >= 0 && open < closing.length ? closing[open] : closing.length;
    }

    /** Whether an arrow function begins there. */
    boolean arrowStarts(int i) {
        return is(i, "(") ? is(closing(i) + 1, "=>") : isWord(i) && is(i + 1, "=>");
    }

    /** Whether a word stands there that only a new statement can begin with. */
    boolean startsStatement(int i) {
        return isWord(i) && STATEMENTS.contains(at(i).text());
    }

    /** The token after the expression that begins at {@code from}. */
    int expressionEnd(int from) {
        for (int i = from; i < all.size(); i++) {
            int change = depthChange(i);
            if (change < 0 || is(i, ";") || is(i, ",") || i > from && startsStatement(i)) {
                return i;
            }
            i = change > 0 ? closing(i) : i;
        }
        return all.size();
    }
}

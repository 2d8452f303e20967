package dev.jampx.sandbox.resolver;

import dev.jampx.sandbox.resolver.UnsupportedCodeException.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds handlers that replace their {@code ctx} or one of its parts. What is in a part may be changed. */
final class ContextCheck {

    private static final Set<String> ASSIGNMENTS = Set.of(
            "=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=", "||=", "??=");

    private final Tokens tokens;
    private final List<Finding> findings = new ArrayList<>();

    private ContextCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Finding> findings(Tokens tokens) {
        ContextCheck check = new ContextCheck(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean handler = tokens.is(i, "function") && (tokens.is(i + 1, "request") || tokens.is(i + 1, "response"));
            if (handler && tokens.is(i + 2, "(") && tokens.isWord(i + 3)) {
                int body = tokens.closing(i + 2) + 1;
                check.handler(tokens.at(i + 3).text(), body, tokens.closing(body));
            }
        }
        return check.findings;
    }

    private void handler(String context, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean declared = tokens.is(i - 1, "const") || tokens.is(i - 1, "let") || tokens.is(i - 1, "var");
            if (declared && tokens.is(i, context)) {
                // From here on the name may be another's.
                return;
            }
            if (tokens.is(i, context) && !tokens.is(i - 1, ".") && !tokens.is(i - 1, "?.")) {
                use(i);
            }
        }
    }

    private void use(int i) {
        int end = i + 1;
        if (tokens.is(i + 1, ".")) {
            end = i + 3;
        } else if (tokens.is(i + 1, "[")) {
            end = tokens.closing(i + 1) + 1;
        }
        boolean part = end > i + 1;
        boolean assigned = end < tokens.size()
                && tokens.at(end).kind() == Token.Kind.PUNCTUATOR
                && ASSIGNMENTS.contains(tokens.at(end).text());
        boolean deleted = part && tokens.is(i - 1, "delete") && !tokens.is(end, ".") && !tokens.is(end, "[");
        boolean looped =
                tokens.is(i - 1, "(") && tokens.is(i - 2, "for") && (tokens.is(end, "of") || tokens.is(end, "in"));
        if (assigned || deleted || looped) {
            Token token = tokens.at(i);
            findings.add(new Finding(
                    token.line(),
                    token.column(),
                    part
                            ? "the parts of " + token.text() + " cannot be replaced; change what is in them"
                            : token.text() + " cannot be replaced"));
        }
    }
}

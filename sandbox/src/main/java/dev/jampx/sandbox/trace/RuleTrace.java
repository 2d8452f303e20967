package dev.jampx.sandbox.trace;

import java.util.List;

/**
 * A rule of the definition, held against the caller.
 *
 * @param words the rule as it is written
 * @param site where it is written, such as {@code amplify/data/PostModel.java:12}
 * @param fields the fields of the row for which it holds; empty if for all of them
 * @param operations what it gives, in Amplify's words
 * @param verdict what it says of the caller
 * @param because the claim, the caller's value and what is wanted, in words
 */
public record RuleTrace(
        String words, String site, List<String> fields, List<String> operations, Verdict verdict, String because) {

    public RuleTrace {
        fields = List.copyOf(fields);
        operations = List.copyOf(operations);
    }

    /** What a rule says of a caller. */
    public enum Verdict {
        /** It lets the caller in. */
        MATCHES,
        /** It is about others. */
        DOES_NOT_MATCH,
        /** It depends on each row. */
        ROW_TELLS
    }
}

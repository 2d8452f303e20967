package dev.jampx.model;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * A condition that every value of a field must meet. Mirrors one call on the {@code v} of Amplify's {@code .validate(v => ...)}.
 *
 * @param kind what is asked of the value
 * @param value what it is compared with: a length, a number, a text or a regular expression
 * @param message what the caller is told, if something else than the standard was chosen
 * @param site where the rule was written
 */
public record ValidationRule(Kind kind, String value, Optional<String> message, SourceLocation site) {

    /** The conditions there are. */
    public enum Kind {
        MIN_LENGTH("minLength"),
        MAX_LENGTH("maxLength"),
        STARTS_WITH("startsWith"),
        ENDS_WITH("endsWith"),
        MATCHES("matches"),
        GREATER_THAN("gt"),
        LESS_THAN("lt"),
        AT_LEAST("gte"),
        AT_MOST("lte");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** Amplify's word for it, as in {@code @validate(type: minLength)}. */
        public String term() {
            return term;
        }
    }
}

package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A call of {@code extensions} by a resolver, which takes effect after it.
 *
 * @param extension what was called
 * @param argument what it was called with; JSON null when there was nothing
 */
public record ExtensionCall(Extension extension, JsonNode argument) {

    /** The members of {@code extensions} that have an effect on subscriptions. */
    public enum Extension {
        SET_SUBSCRIPTION_FILTER("setSubscriptionFilter"),
        SET_SUBSCRIPTION_INVALIDATION_FILTER("setSubscriptionInvalidationFilter"),
        INVALIDATE_SUBSCRIPTIONS("invalidateSubscriptions");

        private final String member;

        Extension(String member) {
            this.member = member;
        }

        private static Extension of(String member) {
            for (Extension extension : values()) {
                if (extension.member.equals(member)) {
                    return extension;
                }
            }
            throw new IllegalArgumentException("extensions has no member " + member);
        }
    }

    static ExtensionCall read(JsonNode effect) {
        return new ExtensionCall(Extension.of(effect.get("name").asText()), effect.get("argument"));
    }
}

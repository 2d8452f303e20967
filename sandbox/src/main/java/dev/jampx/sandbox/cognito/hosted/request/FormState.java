package dev.jampx.sandbox.cognito.hosted.request;

import java.util.Map;

/**
 * What a form carries from one page to the next, sealed: no page of somebody else's can make one.
 *
 * @param browser the browser that it was shown to
 * @param step what it is for
 * @param expiresAt when it ends, in milliseconds since the epoch
 * @param request what the app asked for
 * @param facts what else the next page must know
 */
public record FormState(
        String browser, String step, long expiresAt, AuthorizationRequest request, Map<String, String> facts) {

    public FormState {
        facts = Map.copyOf(facts);
    }

    /** Something that the form knows; empty if it does not. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}

package dev.jampx.sandbox.cognito.hosted.request;

import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.cognito.token.SealedState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Seals what forms carry, and refuses forms that this browser was not shown: nobody else can have it send one. */
public final class Forms {

    /** The name of the hidden field. */
    public static final String FIELD = "_csrf";

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final SealedState states;
    private final InstantSource clock;

    public Forms(SealedState states, InstantSource clock) {
        this.states = states;
        this.clock = clock;
    }

    /** Seals a form for a browser. */
    public String seal(Browser browser, String step, AuthorizationRequest request, Map<String, String> facts) {
        long end = clock.instant().plus(LIFETIME).toEpochMilli();
        return states.write(Seal.Kind.HOSTED_FORM, new FormState(browser.id(), step, end, request, facts));
    }

    /**
     * What a form carries that a browser sends.
     *
     * @param steps what it may be for
     * @throws RefusedRequest when this browser was shown no such form, or too long ago
     */
    public FormState open(WebParameters form, Browser browser, List<String> steps) {
        return states.read(Seal.Kind.HOSTED_FORM, form.text(FIELD), FormState.class)
                .filter(state -> state.browser().equals(browser.id()))
                .filter(state -> steps.contains(state.step()))
                .filter(state -> clock.millis() < state.expiresAt())
                .orElseThrow(
                        () -> new RefusedRequest(
                                "The form was not made for this browser, or too long ago. Go back to the app and sign in again."));
    }
}

package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three triggers of a sign-in of one's own: what comes next, what is asked, whether the answer is right. */
public final class CustomChallenges {

    private static final String OCCASION = "Authentication";

    /**
     * Who signs in.
     *
     * @param name the user's own name, or what the client calls somebody who does not exist
     * @param user the user; empty for somebody who does not exist, which the pool hides
     */
    public record Subject(String name, Optional<StoredUser> user) {

        /** A user who is there. */
        public static Subject of(StoredUser user) {
            return new Subject(user.username(), Optional.of(user));
        }

        private TriggerEvent told(TriggerEvent event) {
            event.with("userAttributes", user.map(TriggerEvent::attributes).orElseGet(Map::of));
            return user.isPresent() ? event : event.with("userNotFound", true);
        }
    }

    /**
     * What comes next.
     *
     * @param challengeName the challenge to pose, if the sign-in neither succeeds nor fails
     * @param issueTokens whether the sign-in succeeds
     * @param failAuthentication whether the sign-in fails
     */
    public record Step(Optional<String> challengeName, boolean issueTokens, boolean failAuthentication) {}

    /**
     * What is asked.
     *
     * @param publicParameters what the client is told
     * @param privateParameters what the answer is judged by
     * @param metadata what the function calls the challenge
     */
    public record Challenge(
            Map<String, String> publicParameters, Map<String, String> privateParameters, Optional<String> metadata) {}

    private final FunctionCall call;

    CustomChallenges(FunctionCall call) {
        this.call = call;
    }

    /** Whether the definition has functions for a sign-in of one's own. */
    public boolean areDefined() {
        return call.isSet(AuthTrigger.DEFINE_AUTH_CHALLENGE);
    }

    /**
     * Asks what comes next.
     *
     * @param session what was asked and answered so far
     * @throws CognitoFailure when the function fails, and with it the sign-in
     */
    public Step define(Subject subject, List<ChallengeResult> session, TriggerCaller caller) {
        TriggerEvent event = subject.told(TriggerEvent.of("challengeName", "issueTokens", "failAuthentication"))
                .with("session", session.stream().map(ChallengeResult::document).toList())
                .withMetadata(caller);
        return call.call(AuthTrigger.DEFINE_AUTH_CHALLENGE, OCCASION, subject.name(), event, caller)
                .map(answer -> new Step(
                        answer.text("challengeName"), answer.flag("issueTokens"), answer.flag("failAuthentication")))
                .orElseThrow(() -> missing("DefineAuthChallenge"));
    }

    /**
     * Asks for the challenge.
     *
     * @throws CognitoFailure when the function fails, and with it the sign-in
     */
    public Challenge create(
            Subject subject, String challengeName, List<ChallengeResult> session, TriggerCaller caller) {
        TriggerEvent event = subject.told(
                        TriggerEvent.of("publicChallengeParameters", "privateChallengeParameters", "challengeMetadata"))
                .with("challengeName", challengeName)
                .with("session", session.stream().map(ChallengeResult::document).toList())
                .withMetadata(caller);
        return call.call(AuthTrigger.CREATE_AUTH_CHALLENGE, OCCASION, subject.name(), event, caller)
                .map(answer -> new Challenge(
                        answer.texts("publicChallengeParameters"),
                        answer.texts("privateChallengeParameters"),
                        answer.text("challengeMetadata")))
                .orElseThrow(() -> missing("CreateAuthChallenge"));
    }

    /**
     * Asks whether an answer is right.
     *
     * @param privateParameters those of the challenge
     * @throws CognitoFailure when the function fails, and with it the sign-in
     */
    public boolean verify(
            Subject subject, Map<String, String> privateParameters, String challengeAnswer, TriggerCaller caller) {
        TriggerEvent event = subject.told(TriggerEvent.of("answerCorrect"))
                .with("privateChallengeParameters", privateParameters)
                .with("challengeAnswer", challengeAnswer)
                .withMetadata(caller);
        return call.call(AuthTrigger.VERIFY_AUTH_CHALLENGE_RESPONSE, OCCASION, subject.name(), event, caller)
                .map(answer -> answer.flag("answerCorrect"))
                .orElseThrow(() -> missing("VerifyAuthChallengeResponse"));
    }

    private static CognitoFailure missing(String trigger) {
        return CognitoFailure.invalidParameter(
                "Custom auth lambda trigger is not configured for the user pool: " + trigger);
    }
}

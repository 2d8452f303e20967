package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;

/** Takes the answers to the challenges that the pool poses. */
public final class ChallengeAnswers {

    private final SrpSignIn srp;
    private final NewPasswordChallenge newPassword;
    private final SignIns signIns;

    public ChallengeAnswers(SrpSignIn srp, NewPasswordChallenge newPassword, SignIns signIns) {
        this.srp = srp;
        this.newPassword = newPassword;
        this.signIns = signIns;
    }

    /**
     * @param challenge the challenge's name, such as {@code PASSWORD_VERIFIER}
     * @param session the session that came with it; empty when the client sent none
     * @throws CognitoFailure when the answer is wrong, or the pool never poses such a challenge
     */
    public ObjectNode answer(String challenge, AuthParameters answers, String session) {
        return switch (challenge) {
            case "PASSWORD_VERIFIER" -> srp.answer(answers);
            case "NEW_PASSWORD_REQUIRED" -> signIns.signIn(newPassword.answer(answers, session));
            default -> throw CognitoFailure.notAuthorized("Invalid session for the user.");
        };
    }
}

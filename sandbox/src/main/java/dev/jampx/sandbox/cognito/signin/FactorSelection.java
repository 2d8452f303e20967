package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.Map;

/** The challenge {@code SELECT_MFA_TYPE}: the user chooses among several second factors. */
final class FactorSelection implements Challenge {

    /** Cognito's name of it. */
    static final String NAME = "SELECT_MFA_TYPE";

    private final Map<String, Challenge> factors;
    private final SignInSessions sessions;

    FactorSelection(Map<String, Challenge> factors, SignInSessions sessions) {
        this.factors = Map.copyOf(factors);
        this.sessions = sessions;
    }

    ObjectNode pose(SignInProgress progress, StoredUser user, List<String> choices) {
        String choice = JsonTexts.array(choices);
        return Challenges.document(
                NAME,
                sessions.seal(progress.posing(NAME, Map.of("choices", choice))),
                Map.of("MFAS_CAN_CHOOSE", choice, "USER_ID_FOR_SRP", user.username()));
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        return pose(progress, user, List.copyOf(factors.keySet()));
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        String choice = request.parameters().required("ANSWER");
        Challenge factor = factors.get(choice);
        if (factor == null || !JsonTexts.list(progress.fact("choices")).contains(choice)) {
            throw CognitoFailure.invalidParameter("Invalid MFA type selected.");
        }
        sessions.spend(progress);
        return new Answer.Posed(factor.pose(progress, user, request));
    }
}

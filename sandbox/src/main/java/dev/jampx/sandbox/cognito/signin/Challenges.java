package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import java.util.Map;

/** The shape of challenges in Cognito's API. */
final class Challenges {

    private Challenges() {}

    /**
     * A challenge with what the client needs to answer it.
     *
     * @param session the sign-in, sealed
     * @param parameters the challenge's parameters
     */
    static ObjectNode document(String name, String session, Map<String, String> parameters) {
        ObjectNode document = Documents.empty().put("ChallengeName", name).put("Session", session);
        parameters.forEach(document.putObject("ChallengeParameters")::put);
        return document;
    }
}

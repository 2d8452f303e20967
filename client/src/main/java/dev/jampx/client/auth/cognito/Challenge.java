package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What Cognito answers to a sign-in: another challenge, or the tokens.
 *
 * @param name the challenge's name; empty when there are tokens
 * @param parameters what belongs to it
 * @param session what the next call has to send back
 * @param result the tokens, Cognito's {@code AuthenticationResult}
 * @param available challenges to choose from
 */
record Challenge(
        String name,
        Map<String, String> parameters,
        Optional<String> session,
        Optional<JsonNode> result,
        List<String> available) {

    Challenge {
        parameters = Map.copyOf(parameters);
        available = List.copyOf(available);
    }

    static Challenge of(JsonNode answer) {
        Map<String, String> parameters = new HashMap<>();
        answer.path("ChallengeParameters").properties().forEach(parameter -> {
            if (parameter.getValue().isTextual()) {
                parameters.put(parameter.getKey(), parameter.getValue().textValue());
            }
        });
        return new Challenge(
                answer.path("ChallengeName").asText(),
                parameters,
                Optional.ofNullable(answer.path("Session").textValue()),
                Optional.of(answer.path("AuthenticationResult")).filter(JsonNode::isObject),
                StreamSupport.stream(answer.path("AvailableChallenges").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** A challenge that was never sent, for what this client asks by itself. */
    static Challenge own(String name, Map<String, String> parameters, Optional<String> session) {
        return new Challenge(name, parameters, session, Optional.empty(), List.of());
    }

    /** The parameter of this name; empty if it was not sent. */
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }
}

package dev.jampx.sandbox.cognito.trigger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A challenge of a sign-in of one's own that was answered.
 *
 * @param challengeName Cognito's name of it, such as {@code CUSTOM_CHALLENGE}
 * @param result whether the answer was right
 * @param metadata what the function that made the challenge calls it
 */
public record ChallengeResult(String challengeName, boolean result, Optional<String> metadata) {

    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("challengeName", challengeName)
                .put("challengeResult", result);
        metadata.ifPresentOrElse(
                text -> document.put("challengeMetadata", text), () -> document.putNull("challengeMetadata"));
        return document;
    }
}

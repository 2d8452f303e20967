package dev.jampx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What Amplify's toolchain made of a definition, or why it made nothing.
 *
 * @param deployment what would be deployed to AppSync and DynamoDB, if that was asked for: see {@code resolvers.mjs}
 * @param seconds how long it took
 */
public record Synthesis(
        Optional<String> sdl,
        Optional<String> introspection,
        Optional<String> directives,
        Optional<Rejection> rejection,
        Optional<JsonNode> deployment,
        double seconds) {

    /** Reads an answer of {@code oracle.mjs --serve}. */
    static Synthesis of(JsonNode answer) {
        JsonNode rejection = answer.path("rejection");
        return new Synthesis(
                text(answer, "sdl"),
                text(answer, "introspection"),
                text(answer, "directives"),
                rejection.isObject() ? Optional.of(Rejection.of(rejection)) : Optional.empty(),
                Optional.of(answer.path("deployment")).filter(JsonNode::isObject),
                answer.path("seconds").asDouble());
    }

    /** The same but for the time. */
    Synthesis withoutTime() {
        return new Synthesis(sdl, introspection, directives, rejection, deployment, 0);
    }

    private static Optional<String> text(JsonNode answer, String name) {
        return answer.hasNonNull(name) ? Optional.of(answer.get(name).asText()) : Optional.empty();
    }

    /**
     * Why there is no API.
     *
     * @param crash whether the toolchain stumbled, over a {@code TypeError} for example, rather than said no
     * @param phase what it was doing: {@code compilation}, {@code definition}, {@code synthesis}, {@code templates} or
     *     {@code process}
     * @param message what it said, with the causes
     */
    public record Rejection(boolean crash, String phase, String message) {

        static Rejection of(JsonNode rejection) {
            return new Rejection(
                    "crash".equals(rejection.path("kind").asText()),
                    rejection.path("phase").asText(),
                    rejection.path("message").asText());
        }

        @Override
        public String toString() {
            return (crash ? "crash" : "refusal") + " in " + phase + ": " + message;
        }
    }
}

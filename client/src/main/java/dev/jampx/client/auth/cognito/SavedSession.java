package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.AuthFlow;
import dev.jampx.client.auth.JsonWebToken;
import dev.jampx.client.auth.Tokens;
import dev.jampx.client.failure.ClientException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A signed-in user, as it is kept.
 *
 * @param username the user's name in the user pool
 * @param loginId what the user signed in with
 * @param flow how the user signed in
 * @param tokens the tokens
 * @param refreshToken what others are had for
 * @param clockDrift how far this machine's clock was behind Cognito's when the tokens were had
 */
record SavedSession(
        String username,
        String loginId,
        AuthFlow flow,
        Tokens tokens,
        Optional<String> refreshToken,
        Duration clockDrift) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Tokens that end so soon are not worth sending. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    /** Takes Cognito's {@code AuthenticationResult}. */
    static SavedSession of(JsonNode result, String username, String loginId, AuthFlow flow, Instant now) {
        JsonWebToken access = JsonWebToken.parse(result.path("AccessToken").asText());
        Optional<JsonWebToken> id = text(result, "IdToken").map(JsonWebToken::parse);
        Instant issued = Instant.ofEpochSecond(access.payload().path("iat").asLong(now.getEpochSecond()));
        return new SavedSession(
                access.claim("username").orElse(username),
                loginId,
                flow,
                new Tokens(access, id),
                text(result, "RefreshToken"),
                Duration.between(now, issued));
    }

    /** The same session with the tokens of {@code result}, and the old refresh token if that has none. */
    SavedSession refreshed(JsonNode result, Instant now) {
        SavedSession next = of(result, username, loginId, flow, now);
        return new SavedSession(
                next.username, loginId, flow, next.tokens, next.refreshToken.or(() -> refreshToken), next.clockDrift);
    }

    /** Whether one of the tokens has ended, or is about to. */
    boolean isExpired(Instant now) {
        Instant there = now.plus(clockDrift).plus(MARGIN);
        return there.isAfter(tokens.accessToken().expiresAt())
                || tokens.idToken().filter(id -> there.isAfter(id.expiresAt())).isPresent();
    }

    /** Whether {@code other} has the very same tokens. */
    boolean isSame(SavedSession other) {
        return tokens.accessToken().text().equals(other.tokens.accessToken().text());
    }

    String toJson() {
        ObjectNode document = MAPPER.createObjectNode()
                .put("username", username)
                .put("loginId", loginId)
                .put("authFlow", flow.name())
                .put("accessToken", tokens.accessToken().text())
                .put("clockDrift", clockDrift.toMillis());
        tokens.idToken().ifPresent(token -> document.put("idToken", token.text()));
        refreshToken.ifPresent(token -> document.put("refreshToken", token));
        return document.toString();
    }

    static SavedSession parse(String json) {
        try {
            JsonNode document = Objects.requireNonNull(MAPPER.readTree(json));
            return new SavedSession(
                    document.path("username").asText(),
                    document.path("loginId").asText(),
                    AuthFlow.valueOf(document.path("authFlow").asText()),
                    new Tokens(
                            JsonWebToken.parse(document.path("accessToken").asText()),
                            text(document, "idToken").map(JsonWebToken::parse)),
                    text(document, "refreshToken"),
                    Duration.ofMillis(document.path("clockDrift").asLong()));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            throw new ClientException("the stored session cannot be read", malformed);
        }
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }

    @Override
    public String toString() {
        return "SavedSession[username=" + username + "]";
    }
}

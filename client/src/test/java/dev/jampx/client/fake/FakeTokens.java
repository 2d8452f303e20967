package dev.jampx.client.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Tokens as Cognito gives them out, but for their signature. */
public final class FakeTokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FakeTokens() {}

    /**
     * Cognito's answer with tokens.
     *
     * @param issued when they were issued
     * @param lifetime how long they are good for
     * @param number tells them from others
     */
    public static ObjectNode answer(Instant issued, Duration lifetime, int number) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("AuthenticationResult")
                .put("AccessToken", token("access", issued, lifetime, number))
                .put("IdToken", token("id", issued, lifetime, number))
                .put("RefreshToken", "refresh-" + number)
                .put("ExpiresIn", lifetime.toSeconds())
                .put("TokenType", "Bearer");
        return answer;
    }

    /** One token. */
    public static String token(String use, Instant issued, Duration lifetime, int number) {
        ObjectNode payload = JSON.createObjectNode()
                .put("sub", "user-1")
                .put("username", "user-1")
                .put("cognito:username", "user-1")
                .put("token_use", use)
                .put("origin_jti", "origin")
                .put("jti", use + number)
                .put("iat", issued.getEpochSecond())
                .put("exp", issued.plus(lifetime).getEpochSecond());
        return base64("{\"alg\":\"RS256\"}") + "." + base64(payload.toString()) + ".c2lnbmF0dXJl";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

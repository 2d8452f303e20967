package dev.jampx.sandbox.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as traces show them. */
class ShownDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

    private static ShownDocument shown(String header, String value) {
        return new ShownDocument(Secrets.of(Map.of(header, List.of(value))));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "authorization,        Bearer opaque-token,  it says opaque-token twice: opaque-token, it says (hidden) twice: (hidden)",
        "authorization,        short,                short,                          (hidden)",
        "authorization,        short,                a short text,                   a short text",
        "x-api-key,            da2-abcdefgh,         key=da2-abcdefgh,               key=(hidden)",
        "x-amz-security-token, session-value,        session-value,                  (hidden)",
        "authorization,        'AWS4-HMAC-SHA256 Credential=AKIA/x, Signature=0a1b2c3d4e', 0a1b2c3d4e, (hidden)",
        "x-extra,              opaque-token,         opaque-token,                   opaque-token"
    })
    void credentialsOfTheRequestAreHidden(String header, String value, String text, String expected) {
        assertThat(shown(header, value).of(text)).isEqualTo(expected);
    }

    @Test
    void whateverLooksLikeATokenIsHidden() {
        assertThat(shown("x", "").of("the token " + JWT + " of another")).isEqualTo("the token (hidden) of another");
    }

    @ParameterizedTest
    @CsvSource({
        "password",
        "userPassword",
        ":password",
        "apiKey",
        "api_key",
        "X-Api-Key",
        "client_secret",
        "accessToken",
        "authorization",
        "token",
        "sessionToken"
    })
    void membersCalledLikeSecretsAreHidden(String name) throws JsonProcessingException {
        assertThat(shown("x", "").of(json("{'" + name + "': {'S': 'sesame'}, 'other': 'seen'}")))
                .isEqualTo(json("{'" + name + "': '(hidden)', 'other': 'seen'}"));
        String text = JSON.createObjectNode().put(name, "sesame \\" + "\"seed").toString();
        assertThat(shown("x", "").of(text)).isEqualTo("{\"" + name + "\":\"(hidden)\"}");
    }

    @ParameterizedTest
    @CsvSource({"nextToken", "tokens", "key", "passenger", "#password"})
    void othersAreNot(String name) throws JsonProcessingException {
        JsonNode document = json("{'" + name + "': 'seen'}");

        assertThat(shown("x", "").of(document)).isEqualTo(document);
    }

    @Test
    void valuesOfAnExpressionAboutASecretAreHidden() throws JsonProcessingException {
        assertThat(shown("x", "")
                        .of(json("{'expression': '#a = :a', 'expressionNames': {'#a': 'password'},"
                                + " 'expressionValues': {':a': {'S': 'sesame'}}}")))
                .isEqualTo(json("{'expression': '#a = :a', 'expressionNames': {'#a': 'password'},"
                        + " 'expressionValues': '(hidden)'}"));
    }

    @Test
    void secretsInTheQueryOfAUrlAreHidden() {
        assertThat(shown("x", "").of("/things?access_token=abc&page=2"))
                .isEqualTo("/things?access_token=(hidden)&page=2");
    }

    @Test
    void longTextsAndListsAreCutWithTheirLength() {
        ArrayNode list = JSON.createArrayNode();
        for (int i = 0; i < 30; i++) {
            list.add(i);
        }

        assertThat(shown("x", "").of("a".repeat(1_234))).isEqualTo("a".repeat(300) + "... (1,234 characters)");
        assertThat(shown("x", "").of(list)).hasSize(26).last().satisfies(end -> assertThat(end.asText())
                .isEqualTo("... (30 elements)"));
    }
}

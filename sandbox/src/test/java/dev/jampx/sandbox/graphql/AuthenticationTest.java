package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which authorization mode judges what a request brings. */
class AuthenticationTest {

    private static final OidcServer PROVIDER = new OidcServer(LocalApi.clock());

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private static LocalApi api(String modes) {
        List<AuthorizationMode> on =
                Stream.of(modes.split(" ")).map(AuthorizationMode::valueOf).toList();
        HandMadeApi api = new HandMadeApi(
                        "type Query { type: String @aws_iam @aws_cognito_user_pools @aws_api_key @aws_oidc @aws_lambda }")
                .answer("Query", "type", "util.authType()")
                .modes(on.get(0), on.subList(1, on.size()).toArray(AuthorizationMode[]::new));
        if (on.contains(AuthorizationMode.API_KEY)) {
            api.apiKey(7);
        }
        if (on.contains(AuthorizationMode.OIDC)) {
            api.oidc(new AuthorizationModes.Oidc("acme", PROVIDER.issuer() + "/", Optional.empty(), 0, 0));
        }
        if (on.contains(AuthorizationMode.LAMBDA)) {
            api.judge(0);
        }
        return api.serve(new RecordedFunctions()
                .with("judge", event -> RecordedFunctions.answer(json("{'isAuthorized': true}"))));
    }

    /** What requests bring, by the words of the table. */
    private static String credential(String word) {
        return switch (word) {
            case "signature" -> "AWS4-HMAC-SHA256 admin";
            case "user" -> "user:";
            case "providers-jwt" -> PROVIDER.token(Map.of());
            case "other-jwt" -> PROVIDER.token(Map.of("iss", "https://elsewhere.example"));
            default -> word;
        };
    }

    /** The credentials are those of the header {@code authorization}, separated from an API key by a plus. */
    @ParameterizedTest
    @CsvSource({
        // Each mode by itself.
        "API_KEY,   key,               API Key",
        "API_KEY,   key+anything,      API Key",
        "API_KEY,   wrong-key,         401 You are not authorized to make this call.",
        "API_KEY,   anything,          401 Valid authorization header not provided.",
        "IAM,       signature,         IAM",
        "IAM,       providers-jwt,     401 Valid authorization header not provided.",
        "IAM,       key,               401 You are not authorized to make this call.",
        "USER_POOL, user,              User Pool",
        "USER_POOL, signature,         401 Unable to parse JWT token.",
        "OIDC,      providers-jwt,     Open ID Connect",
        "OIDC,      Bearer=providers-jwt, Open ID Connect",
        "OIDC,      other-jwt,         401 Unauthorized",
        "OIDC,      anything,          401 Unable to parse JWT token.",
        "LAMBDA,    anything,          Lambda",
        "LAMBDA,    Bearer=anything,   Lambda",
        "LAMBDA,    providers-jwt,     Lambda",
        "LAMBDA,    signature,         Lambda",
        // One header for several.
        "USER_POOL OIDC,            user,             User Pool",
        "USER_POOL OIDC,            providers-jwt,    Open ID Connect",
        "OIDC USER_POOL,            user,             User Pool",
        "USER_POOL LAMBDA,          anything,         Lambda",
        "USER_POOL LAMBDA IAM,      signature,        IAM",
        "USER_POOL OIDC LAMBDA IAM, providers-jwt,    Open ID Connect",
        "USER_POOL OIDC LAMBDA IAM, anything,         Lambda",
        "OIDC LAMBDA,               other-jwt,        401 Unauthorized",
        "OIDC LAMBDA,               Bearer=anything,  401 Unable to parse JWT token.",
        // A key beside something else counts only where nobody reads the other.
        "API_KEY USER_POOL, key,             API Key",
        "API_KEY USER_POOL, key+user,        User Pool",
        "API_KEY USER_POOL, key+EXPIRED,     401 Token has expired.",
        "API_KEY LAMBDA,    key+anything,    Lambda",
        "API_KEY IAM,       key+signature,   IAM",
        "API_KEY IAM,       key+anything,    API Key",
        "USER_POOL IAM,     key,             401 You are not authorized to make this call.",
        "USER_POOL IAM,     '',              401 Valid authorization header not provided."
    })
    void isChosen(String modes, String brought, String outcome) {
        WireResponse response = post(api(modes), brought);

        JsonNode answer = LocalApi.body(response);
        String actual = response.status() == 200
                ? answer.at("/data/type").asText().replace(" Authorization", "")
                : response.status() + " " + answer.at("/errors/0/message").asText();
        assertThat(actual).as(answer.toString()).isEqualTo(outcome);
    }

    private static WireResponse post(LocalApi api, String brought) {
        Map<String, List<String>> headers = new HashMap<>();
        List<String> words = new ArrayList<>(List.of(brought.split("\\+")));
        if (words.remove("key")) {
            headers.put("x-api-key", List.of(LocalApi.API_KEY));
        }
        if (words.remove("wrong-key")) {
            headers.put("x-api-key", List.of("da2-wrong"));
        }
        words.removeIf(String::isEmpty);
        words.forEach(word -> headers.put(
                "authorization",
                List.of(
                        word.startsWith("Bearer=")
                                ? "Bearer " + credential(word.substring("Bearer=".length()))
                                : credential(word))));
        return api.service()
                .handle(new WireRequest(
                        "POST",
                        "/graphql",
                        "",
                        headers,
                        LocalApi.body("{ type }", "{}").getBytes(StandardCharsets.UTF_8)));
    }
}

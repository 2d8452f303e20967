package dev.jampx.sandbox.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.appsync.Access;
import dev.jampx.model.AuthorizationMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The wanted documents are those of Amplify's {@code client-config} for the same authorization modes. */
class DataOutputsTest {

    private static final URI URL = URI.create("http://localhost:4000/graphql");

    @Test
    void holdsAmplifysKeysInAmplifysOrder() {
        JsonNode data = data(
                AuthorizationMode.USER_POOL,
                List.of(AuthorizationMode.API_KEY, AuthorizationMode.IAM),
                Optional.of("da2-abc"),
                Optional.of(Map.of("version", 1)));

        assertThat(data.toString())
                .isEqualTo(
                        "{\"url\":\"http://localhost:4000/graphql\",\"aws_region\":\"us-east-1\",\"api_key\":\"da2-abc\","
                                + "\"default_authorization_type\":\"AMAZON_COGNITO_USER_POOLS\","
                                + "\"authorization_types\":[\"API_KEY\",\"AWS_IAM\"],\"model_introspection\":{\"version\":1}}");
    }

    @Test
    void namesEveryModeAsAppSyncDoes() {
        JsonNode data = data(
                AuthorizationMode.OIDC,
                List.of(
                        AuthorizationMode.API_KEY,
                        AuthorizationMode.LAMBDA,
                        AuthorizationMode.USER_POOL,
                        AuthorizationMode.IAM));

        assertThat(data.get("default_authorization_type").textValue()).isEqualTo("OPENID_CONNECT");
        assertThat(data.get("authorization_types").toString())
                .isEqualTo("[\"API_KEY\",\"AWS_LAMBDA\",\"AMAZON_COGNITO_USER_POOLS\",\"AWS_IAM\"]");
    }

    @Test
    void namesOneTypeForTheIdentityPoolAndIam() {
        assertThat(data(AuthorizationMode.IDENTITY_POOL, List.of(AuthorizationMode.USER_POOL, AuthorizationMode.IAM))
                        .get("authorization_types")
                        .toString())
                .isEqualTo("[\"AMAZON_COGNITO_USER_POOLS\"]");
        assertThat(data(AuthorizationMode.API_KEY, List.of(AuthorizationMode.IDENTITY_POOL, AuthorizationMode.IAM))
                        .get("authorization_types")
                        .toString())
                .isEqualTo("[\"AWS_IAM\"]");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        JsonNode data = data(AuthorizationMode.IAM, List.of());

        List<String> keys = new ArrayList<>();
        data.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactly("url", "aws_region", "default_authorization_type");
    }

    @Test
    void keepsWhatTheModelsSayIsNull() {
        Map<String, Object> models = new LinkedHashMap<>();
        models.put("queries", null);

        assertThat(data(AuthorizationMode.IAM, List.of(), Optional.empty(), Optional.of(models))
                        .get("model_introspection")
                        .toString())
                .isEqualTo("{\"queries\":null}");
    }

    private static JsonNode data(AuthorizationMode defaultMode, List<AuthorizationMode> additional) {
        return data(defaultMode, additional, Optional.empty(), Optional.empty());
    }

    private static JsonNode data(
            AuthorizationMode defaultMode,
            List<AuthorizationMode> additional,
            Optional<String> apiKey,
            Optional<Map<String, Object>> models) {
        return DataOutputs.of(new Access(defaultMode, additional, List.of()), URL, "us-east-1", apiKey, models);
    }
}

package dev.jampx.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.failure.ClientException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmplifyOutputsTest {

    private static final String DEPLOYED =
            """
            {"version": "%s",
             "auth": {"user_pool_id": "eu-central-1_Pool1", "aws_region": "eu-central-1", "user_pool_client_id": "client1",
               "identity_pool_id": "us-east-1:pool", "mfa_methods": ["TOTP", "NEW"], "unauthenticated_identities_enabled": false,
               "passwordless": {"email_otp_enabled": true}, "groups": [{"A": {"precedence": 0}}]},
             "data": {"url": "https://abc.appsync-api.eu-central-1.amazonaws.com/graphql", "aws_region": "eu-central-1",
               "api_key": "da2-key", "default_authorization_type": "AWS_IAM",
               "authorization_types": ["API_KEY", "AMAZON_COGNITO_USER_POOLS", "OPENID_CONNECT", "AWS_LAMBDA"]},
             "storage": {"aws_region": "eu-central-1", "bucket_name": "bucket",
               "buckets": [{"name": "pictures", "bucket_name": "bucket", "aws_region": "eu-central-1",
                 "paths": {"public/*": {"guest": ["get"]}}}]},
             "custom": {"motto": "per aspera"}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.1", "1.2", "1.3", "1.4", "1.5"})
    void readsEveryVersion(String version) {
        AmplifyOutputs outputs = AmplifyOutputs.parse(DEPLOYED.formatted(version));

        assertThat(outputs.auth())
                .contains(new AuthOutputs(
                        "eu-central-1",
                        "eu-central-1_Pool1",
                        "client1",
                        Optional.of("us-east-1:pool"),
                        false,
                        URI.create("https://cognito-idp.eu-central-1.amazonaws.com/"),
                        URI.create("https://cognito-identity.us-east-1.amazonaws.com/")));
        assertThat(outputs.data())
                .contains(new DataOutputs(
                        URI.create("https://abc.appsync-api.eu-central-1.amazonaws.com/graphql"),
                        URI.create("wss://abc.appsync-realtime-api.eu-central-1.amazonaws.com/graphql"),
                        "eu-central-1",
                        Optional.of("da2-key"),
                        AuthMode.IDENTITY_POOL,
                        Set.of(AuthMode.values())));
        assertThat(outputs.storage())
                .contains(new StorageOutputs(
                        "eu-central-1",
                        "bucket",
                        Map.of("pictures", "bucket"),
                        URI.create("https://s3.eu-central-1.amazonaws.com")));
        assertThat(outputs.custom().path("motto").asText()).isEqualTo("per aspera");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "1.x", ""})
    void refusesOtherVersions(String version) {
        assertThatThrownBy(() -> AmplifyOutputs.parse(DEPLOYED.formatted(version)))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("version");
    }

    @Test
    void theSandboxSaysWhereItIs() {
        AmplifyOutputs outputs = AmplifyOutputs.parse(
                DEPLOYED.formatted("1.4")
                        .replace(
                                "\"motto\": \"per aspera\"",
                                """
                "sandbox": {"graphql_url": "http://localhost:1/graphql", "realtime_url": "wss://localhost:1/graphql/realtime",
                  "user_pool_endpoint": "http://localhost:1/users", "identity_pool_endpoint": "http://localhost:1/identities",
                  "storage_endpoint": "http://127.0.0.1:1"}"""));
        assertThat(outputs.data().orElseThrow().url()).hasToString("http://localhost:1/graphql");
        assertThat(outputs.data().orElseThrow().realTimeUrl()).hasToString("wss://localhost:1/graphql/realtime");
        assertThat(outputs.auth().orElseThrow().userPoolEndpoint()).hasToString("http://localhost:1/users");
        assertThat(outputs.auth().orElseThrow().identityPoolEndpoint()).hasToString("http://localhost:1/identities");
        assertThat(outputs.storage().orElseThrow().endpoint()).hasToString("http://127.0.0.1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/graphql, wss://api.example.com/graphql/realtime",
        "http://localhost:8080/graphql, ws://localhost:8080/graphql/realtime",
        "https://abc.appsync-api.cn-north-1.amazonaws.com.cn/graphql, wss://abc.appsync-realtime-api.cn-north-1.amazonaws.com.cn/graphql"
    })
    void subscriptionsAreWhereAmplifyLooksForThem(String url, String realTime) {
        String data = "{\"version\": \"1\", \"data\": {\"url\": \"" + url
                + "\", \"aws_region\": \"r\", \"default_authorization_type\": \"API_KEY\", \"authorization_types\": []}}";
        DataOutputs outputs = AmplifyOutputs.parse(data).data().orElseThrow();
        assertThat(outputs.realTimeUrl()).hasToString(realTime);
        assertThat(outputs.modes()).containsExactly(AuthMode.API_KEY);
    }

    @Test
    void chinaHasAnotherDomain() {
        AuthOutputs auth = AmplifyOutputs.parse(DEPLOYED.formatted("1.4").replace("eu-central-1", "cn-north-1"))
                .auth()
                .orElseThrow();
        assertThat(auth.userPoolEndpoint()).hasToString("https://cognito-idp.cn-north-1.amazonaws.com.cn/");
        assertThat(auth.loginProvider()).isEqualTo("cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_Pool1");
    }

    @Test
    void saysWhatIsMissing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("amplify_outputs.json");
        assertThatThrownBy(() -> AmplifyOutputs.read(file))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining(file.toString());
        Files.writeString(file, "{\"version\": \"1\", \"auth\": {\"aws_region\": \"r\"}}");
        assertThatThrownBy(() -> AmplifyOutputs.read(file))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("auth.user_pool_id");
        assertThatThrownBy(() -> AmplifyOutputs.parse("{")).isInstanceOf(ClientException.class);

        Amplify nothing = Amplify.configure(AmplifyOutputs.parse("{\"version\": \"1\"}"));
        assertThatThrownBy(nothing::auth).isInstanceOf(ClientException.class).hasMessageContaining("no users");
        assertThatThrownBy(() -> nothing.authorization(AuthMode.API_KEY))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("API_KEY");
    }
}

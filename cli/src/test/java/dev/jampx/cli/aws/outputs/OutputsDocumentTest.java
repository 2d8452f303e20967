package dev.jampx.cli.aws.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.OutputsVersion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputsDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> outputs = new LinkedHashMap<>();
    private final Map<String, Object> metadata = new LinkedHashMap<>();

    private void group(String key, Map<String, String> values) {
        outputs.putAll(values);
        metadata.put(key, Map.of("version", "1", "stackOutputs", values.keySet()));
    }

    private JsonNode document(OutputsVersion version) throws IOException {
        BackendOutputs read =
                BackendOutputs.of(JSON.writeValueAsString(metadata), outputs).orElseThrow();
        return OutputsDocument.of(read, Optional.empty(), version);
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @Test
    void tellsOfUsers() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("userPoolId", "pool");
        values.put("webClientId", "client");
        values.put("identityPoolId", "identities");
        values.put("authRegion", "eu-west-1");
        values.put("allowUnauthenticatedIdentities", "true");
        values.put("signupAttributes", "[\"email\"]");
        values.put("passwordPolicyMinLength", "10");
        values.put("passwordPolicyRequirements", "[\"REQUIRES_NUMBERS\"]");
        values.put("mfaConfiguration", "ON");
        values.put("mfaTypes", "[\"TOTP\"]");
        values.put("groups", "[{\"ADMIN\":{\"precedence\":0}}]");
        values.put("socialProviders", "[\"GOOGLE\",\"MyOidc\"]");
        values.put("oauthRedirectSignIn", "https://a,https://b");
        values.put("oauthRedirectSignOut", "https://c");
        values.put("oauthResponseType", "code");
        values.put("oauthCognitoDomain", "");
        values.put("passwordlessOptions", "{\"emailOtpEnabled\":true,\"preferredChallenge\":\"EMAIL_OTP\"}");
        group("AWS::Amplify::Auth", values);

        assertThat(document(OutputsVersion.V1_5))
                .isEqualTo(
                        json(
                                """
                                {'auth':{'user_pool_id':'pool','aws_region':'eu-west-1','user_pool_client_id':'client',
                                'identity_pool_id':'identities','mfa_methods':['TOTP'],
                                'standard_required_attributes':['email'],'groups':[{'ADMIN':{'precedence':0}}],
                                'mfa_configuration':'REQUIRED','password_policy':{'min_length':10,
                                'require_lowercase':false,'require_numbers':true,'require_symbols':false,
                                'require_uppercase':false},'oauth':{'identity_providers':['GOOGLE'],
                                'redirect_sign_in_uri':['https://a','https://b'],
                                'redirect_sign_out_uri':['https://c'],'response_type':'code','scopes':[],'domain':''},
                                'unauthenticated_identities_enabled':true,'passwordless':{'email_otp_enabled':true,
                                'preferred_challenge':'EMAIL_OTP'}},'version':'1.5'}
                                """));
        assertThat(document(OutputsVersion.V1_3).path("auth").has("passwordless"))
                .isFalse();
        assertThat(document(OutputsVersion.V1_2).path("auth").has("groups")).isFalse();
    }

    @Test
    void tellsOfBuckets() throws IOException {
        group(
                "AWS::Amplify::Storage",
                Map.of(
                        "storageRegion", "eu-west-1",
                        "bucketName", "b1",
                        "buckets",
                                "[\"{\\\"name\\\":\\\"files\\\",\\\"bucketName\\\":\\\"b1\\\",\\\"storageRegion\\\":\\\"eu-west-1\\\","
                                        + "\\\"paths\\\":{\\\"public/*\\\":{\\\"guest\\\":[\\\"get\\\"]}}}\"]"));

        assertThat(document(OutputsVersion.V1_2).path("storage"))
                .isEqualTo(
                        json(
                                """
                                {'aws_region':'eu-west-1','bucket_name':'b1','buckets':[{'name':'files','bucket_name':'b1',
                                'aws_region':'eu-west-1','paths':{'public/*':{'guest':['get']}}}]}
                                """));
        assertThat(document(OutputsVersion.V1_1).at("/storage/buckets/0").has("paths"))
                .isFalse();
        assertThat(document(OutputsVersion.V1).path("storage").has("buckets")).isFalse();
    }

    @Test
    void putsWhatWasAddedBesideIt() throws IOException {
        group("AWS::Amplify::GraphQL", Map.of("awsAppsyncApiEndpoint", "https://api", "awsAppsyncRegion", "eu-west-1"));
        group(
                "AWS::Amplify::Custom",
                Map.of("customOutputs", "{\"version\":\"1.3\",\"custom\":{\"queue\":\"q\"},\"data\":{\"more\":1}}"));

        assertThat(document(OutputsVersion.V1_5))
                .isEqualTo(
                        json(
                                """
                                {'data':{'url':'https://api','aws_region':'eu-west-1','more':1},'version':'1.5',
                                'custom':{'queue':'q'}}
                                """));
        assertThat(document(OutputsVersion.V1_1).path("version").asText())
                .as("the later of both, as Amplify says it")
                .isEqualTo("1.3");
    }

    @Test
    void refusesWhatWasAddedTwice() {
        group("AWS::Amplify::GraphQL", Map.of("awsAppsyncApiEndpoint", "https://api"));
        group("AWS::Amplify::Custom", Map.of("customOutputs", "{\"data\":{\"url\":\"x\"}}"));

        assertThatThrownBy(() -> document(OutputsVersion.V1_5))
                .isInstanceOf(UserMistakeException.class)
                .hasMessageContaining("\"data.url\" twice");
    }

    @Test
    void isNothingOfAnotherToolsStack() {
        assertThat(BackendOutputs.of("{\"AWS::CloudFormation::Interface\":{}}", Map.of()))
                .isEmpty();
    }
}

package amplify.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The rows of {@code userModel}, written through the GraphQL API with the function's own IAM identity. */
final class UserRows {

    private static final String CREATE =
            """
            mutation CreateUser($input: CreateUserModelInput!) {
              createUserModel(input: $input) { userId }
            }
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final String region;
    private final AwsCredentialsProvider credentials;
    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    private UserRows(URI endpoint, String region, AwsCredentialsProvider credentials) {
        this.endpoint = endpoint;
        this.region = region;
        this.credentials = credentials;
    }

    /** Rows of the API whose address {@code allow.resource} put into the function's environment. */
    static UserRows fromEnvironment() {
        return new UserRows(
                URI.create(System.getenv("AMPLIFY_DATA_GRAPHQL_ENDPOINT")),
                System.getenv("AWS_REGION"),
                EnvironmentVariableCredentialsProvider.create());
    }

    /**
     * Writes the row of a new user.
     *
     * @param userId the user's {@code sub}
     * @param email the user's e-mail address
     * @param profileGroup the group the user starts in
     * @throws IllegalStateException if the API refuses
     */
    void create(String userId, String email, String profileGroup) {
        JsonNode answer = post(Map.of(
                "query",
                CREATE,
                "variables",
                Map.of("input", Map.of("userId", userId, "email", email, "profileGroup", profileGroup))));
        if (answer.hasNonNull("errors")) {
            throw new IllegalStateException(answer.get("errors").toString());
        }
    }

    private JsonNode post(Map<String, Object> body) {
        try {
            ContentStreamProvider payload = ContentStreamProvider.fromByteArray(JSON.writeValueAsBytes(body));
            SignedRequest signed = sign(payload);
            HttpExecuteResponse response = http.prepareRequest(HttpExecuteRequest.builder()
                            .request(signed.request())
                            .contentStreamProvider(payload)
                            .build())
                    .call();
            try (InputStream content = response.responseBody().orElseThrow()) {
                return JSON.readTree(content);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SignedRequest sign(ContentStreamProvider payload) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint)
                .putHeader("content-type", "application/json")
                .build();
        return signer.sign(signing -> signing.identity(credentials.resolveCredentials())
                .request(request)
                .payload(payload)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "appsync")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region));
    }
}

package dev.jampx.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** A whole sandbox in this process, and AWS's own clients for it. */
final class SandboxFixture implements AutoCloseable {

    static final String PASSWORD = "Correct-Horse-7";

    /** Credentials that nobody gave out. */
    static final AwsCredentialsProvider DEVELOPER =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIADEVELOPER", "whatever"));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SdkHttpClient HTTP = UrlConnectionHttpClient.create();

    final MovableClock clock = new MovableClock();

    /** What the developer was told of refused requests. */
    final List<String> refusals = new CopyOnWriteArrayList<>();

    /** What functions wrote, and how they failed. */
    final List<String> functionLog = new CopyOnWriteArrayList<>();

    /** The lines that functions wrote, each to be taken once. */
    final BlockingQueue<String> functionLines = new LinkedBlockingQueue<>();

    /** The newest code for each address. */
    final Map<String, String> codes = new ConcurrentHashMap<>();

    private final Sandbox sandbox;

    SandboxFixture(Path folder, BackendResource... resources) {
        sandbox = new LocalSandboxFactory(clock)
                .start(new SandboxSettings(folder, folder, "test", 0), deployment(resources), new Listener());
    }

    private static Deployment deployment(BackendResource... resources) {
        Backend backend = Resolution.of(Jampx.defineBackend(resources).declared());
        return new Deployment(backend, backend.data().map(AppSyncCompiler::compile), Optional.empty(), taskClassPath());
    }

    /** A class path as a project has it: its classes, and none of the sandbox's. */
    private static List<Path> taskClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> !path.endsWith(Path.of("sandbox", "target", "classes")))
                .toList();
    }

    private final class Listener implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {
            codes.put(destination, code);
        }

        @Override
        public void functionLogged(String function, String line) {
            functionLog.add(line);
            functionLines.add(line);
        }

        @Override
        public void functionFailed(String function, String error, List<String> log) {
            functionLog.add(error);
        }

        @Override
        public void requestRefused(String why) {
            refusals.add(why);
        }
    }

    /** Serves something else from now on. */
    void deploy(BackendResource... resources) {
        sandbox.deploy(deployment(resources));
    }

    JsonNode outputs() {
        return sandbox.outputs();
    }

    Endpoints endpoints() {
        return sandbox.endpoints();
    }

    String output(String path) {
        return outputs().at(path).asText();
    }

    /** A client for the identity pool, who signs where the API wants it. */
    CognitoIdentityClient identities(AwsCredentialsProvider signer) {
        return CognitoIdentityClient.builder()
                .endpointOverride(endpoints().identityPool())
                .region(Region.US_EAST_1)
                .httpClient(HTTP)
                .credentialsProvider(signer)
                .build();
    }

    /** A client for the identity pool without credentials. */
    CognitoIdentityClient identities() {
        return identities(AnonymousCredentialsProvider.create());
    }

    CognitoIdentityProviderClient users(AwsCredentialsProvider signer) {
        return CognitoIdentityProviderClient.builder()
                .endpointOverride(endpoints().userPool())
                .region(Region.US_EAST_1)
                .httpClient(HTTP)
                .credentialsProvider(signer)
                .build();
    }

    /** A client for the buckets. */
    S3Client s3(AwsCredentialsProvider signer) {
        return S3Client.builder()
                .endpointOverride(URI.create(output("/custom/sandbox/storage_endpoint")))
                .region(Region.US_EAST_1)
                .httpClient(HTTP)
                .credentialsProvider(signer)
                .build();
    }

    /** Makes links to the buckets. */
    S3Presigner presigner(AwsCredentialsProvider signer) {
        return S3Presigner.builder()
                .endpointOverride(URI.create(output("/custom/sandbox/storage_endpoint")))
                .region(Region.US_EAST_1)
                .credentialsProvider(signer)
                .build();
    }

    /** Makes a user, puts them into groups, and signs them in. */
    AuthenticationResultType signIn(AwsCredentialsProvider administrator, String email, String... groups) {
        String pool = output("/auth/user_pool_id");
        try (CognitoIdentityProviderClient users = users(administrator)) {
            users.adminCreateUser(request -> request.userPoolId(pool).username(email));
            users.adminSetUserPassword(request ->
                    request.userPoolId(pool).username(email).password(PASSWORD).permanent(true));
            for (String group : groups) {
                users.adminAddUserToGroup(
                        request -> request.userPoolId(pool).username(email).groupName(group));
            }
            return users.initiateAuth(request -> request.clientId(output("/auth/user_pool_client_id"))
                            .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                            .authParameters(Map.of("USERNAME", email, "PASSWORD", PASSWORD)))
                    .authenticationResult();
        }
    }

    /**
     * An answer.
     *
     * @param status its status
     * @param body its JSON
     */
    record Answer(int status, JsonNode body) {}

    /** Asks the API, signed by the SDK's own signer. */
    Answer signedGraphQl(Credentials credentials, String query) {
        return signedGraphQl(
                AwsSessionCredentialsIdentity.create(
                        credentials.accessKeyId(), credentials.secretKey(), credentials.sessionToken()),
                query);
    }

    Answer signedGraphQl(AwsCredentialsIdentity credentials, String query) {
        SdkHttpRequest request = request(endpoints().graphql(), Map.of());
        return send(
                AwsV4HttpSigner.create()
                        .sign(sign -> sign.identity(credentials)
                                .request(request)
                                .payload(() -> new ByteArrayInputStream(body(query)))
                                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "appsync")
                                .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                                .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                        .request(),
                body(query));
    }

    /** Asks the API with a header {@code authorization}. */
    Answer graphQl(String authorization, String query) {
        return send(request(endpoints().graphql(), Map.of("authorization", authorization)), body(query));
    }

    private static byte[] body(String query) {
        return JSON.createObjectNode().put("query", query).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static SdkHttpRequest request(URI uri, Map<String, String> headers) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(uri)
                .putHeader("Content-Type", "application/json");
        headers.forEach(request::putHeader);
        return request.build();
    }

    private static Answer send(SdkHttpRequest request, byte[] body) {
        try {
            HttpExecuteResponse response = HTTP.prepareRequest(HttpExecuteRequest.builder()
                            .request(request)
                            .contentStreamProvider(() -> new ByteArrayInputStream(body))
                            .build())
                    .call();
            return new Answer(
                    response.httpResponse().statusCode(),
                    JSON.readTree(response.responseBody().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}

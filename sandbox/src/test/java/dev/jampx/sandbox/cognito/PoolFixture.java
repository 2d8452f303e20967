package dev.jampx.sandbox.cognito;

import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.AuthTrigger;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import dev.jampx.sandbox.wire.LoopbackServer;
import dev.jampx.sandbox.wire.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;

/** A user pool in a folder of its own, served over HTTP, with the AWS SDK for Java in front of it. */
final class PoolFixture implements AutoCloseable {

    static final String ENDPOINT = "http://localhost:4000";
    static final String EMAIL = "ada@example.com";
    static final String PASSWORD = "Passw0rd!";
    static final String FUNCTION = "post-confirmation";
    static final String FUNCTION_KEY = "AKIAFUNCTION";
    static final String FORGED_KEY = "AKIAFORGED";
    private static final int LONGEST_SESSION = 2048;

    /** The flows of the client that Amplify deploys for a pool with passwords. */
    static final List<String> AS_DEPLOYED =
            List.of("ALLOW_CUSTOM_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH");

    final TestClock clock = new TestClock();
    final List<IssuedCode> delivered = Collections.synchronizedList(new ArrayList<>());
    final List<String> allowed = Collections.synchronizedList(new ArrayList<>());
    final List<String> events = Collections.synchronizedList(new ArrayList<>());

    final Map<String, String> secrets = new ConcurrentHashMap<>();

    /** What the post-confirmation function does. */
    BiFunction<String, byte[], FunctionInvoker.Outcome> function =
            (name, event) -> new FunctionInvoker.Outcome.Succeeded(event);

    private final Path folder;
    private Auth auth;
    private CognitoUserPool pool;
    private LoopbackServer server;
    private CognitoIdentityProviderClient client;

    /** A pool with sign-in by e-mail, two groups and a function that is called after a confirmation. */
    PoolFixture(Path folder) {
        this(folder, byEmail(List.of("ADMIN", "USER")));
    }

    PoolFixture(Path folder, Auth auth) {
        this.folder = folder;
        this.auth = auth;
        start();
    }

    private void start() {
        UserPoolStore store = UserPoolStore.open(folder);
        store.value("signingKey", SigningKeys::next);
        SecureRandom random = new SecureRandom();
        UserPoolSettings settings =
                UserPoolSettings.of(store.identity("eu-central-1", random), URI.create(ENDPOINT), Optional.of(auth));
        pool = new CognitoUserPool(
                store,
                settings,
                new Surroundings(
                        PoolFixture::identify,
                        (function, action, resource) ->
                                function.equals(FUNCTION) && resource.equals("userpool") && allowed.contains(action),
                        this::invoke,
                        delivered::add,
                        code -> "encrypted " + code,
                        name -> Optional.ofNullable(secrets.get(name)),
                        clock,
                        random));
        server = LoopbackServer.of(request -> pool.handle(request));
        client = client("AKIADEVELOPER");
    }

    /** Turns flows on beside {@code usual} ones, and all others off. */
    void allow(List<String> usual, String... more) {
        client.updateUserPoolClient(r -> r.userPoolId(poolId())
                .clientId(clientId())
                .explicitAuthFlowsWithStrings(
                        Stream.concat(usual.stream(), Stream.of(more)).toList()));
    }

    private FunctionInvoker.Outcome invoke(String name, byte[] event) {
        events.add(new String(event, StandardCharsets.UTF_8));
        return function.apply(name, event);
    }

    private static Caller identify(WireRequest request) {
        String header = request.header("authorization").orElse("");
        if (header.isEmpty()) {
            return new Caller.Unsigned();
        }
        if (header.contains(FORGED_KEY)) {
            return new Caller.Forged("The request signature we calculated does not match the signature you provided.");
        }
        return header.contains(FUNCTION_KEY) ? new Caller.Function(FUNCTION) : new Caller.Administrator();
    }

    /** Ends the pool and starts another one on the same folder. */
    void restart() {
        close();
        start();
    }

    /** Deploys another definition. */
    void deploy(Auth next) {
        auth = next;
        apply(old -> UserPoolSettings.of(old.identity(), URI.create(ENDPOINT), Optional.of(next)));
    }

    /** What a definition of users comes to. */
    static Auth auth(BackendResource... resources) {
        return Resolution.of(Jampx.defineBackend(resources).declared()).auth().orElseThrow();
    }

    static Auth byEmail(List<String> groups) {
        return DefinedAuth.byEmail(groups, Map.of(AuthTrigger.POST_CONFIRMATION, FUNCTION), List.of());
    }

    void apply(UnaryOperator<UserPoolSettings> change) {
        pool.apply(change.apply(pool.settings()));
    }

    void revealMissingUsers() {
        apply(old -> new UserPoolSettings(
                old.identity(), old.issuer(), old.auth(), old.passwordPolicy(), old.tokenLifetimes(), false));
    }

    CognitoUserPool pool() {
        return pool;
    }

    URI endpoint() {
        return server.endpoint();
    }

    /** An SDK client with administrator's credentials. */
    CognitoIdentityProviderClient client() {
        return client;
    }

    CognitoIdentityProviderClient client(String accessKey) {
        return CognitoIdentityProviderClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.EU_CENTRAL_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")))
                .build();
    }

    String poolId() {
        return pool.settings().identity().userPoolId();
    }

    String clientId() {
        return pool.settings().identity().clientId();
    }

    /** Signs up and returns the user's own name. */
    String signUp(String email) {
        return client.signUp(r -> r.clientId(clientId()).username(email).password(PASSWORD))
                .userSub();
    }

    /** The code that was delivered last. */
    String code() {
        return delivered.get(delivered.size() - 1).code();
    }

    /** Signs up and confirms; returns the user's own name. */
    String confirmed(String email) {
        String sub = signUp(email);
        client.confirmSignUp(r -> r.clientId(clientId()).username(email).confirmationCode(code()));
        return sub;
    }

    InitiateAuthResponse withPassword(String username, String password) {
        return client.initiateAuth(r -> r.clientId(clientId())
                .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                .authParameters(Map.of("USERNAME", username, "PASSWORD", password)));
    }

    /** Begins a sign-in; pairs of a parameter's name and its value. */
    InitiateAuthResponse begin(String flow, String... parameters) {
        return client.initiateAuth(r -> r.clientId(clientId()).authFlow(flow).authParameters(map(parameters)));
    }

    /** Answers a challenge; pairs of an answer's name and its value. */
    RespondToAuthChallengeResponse answer(String challenge, String session, String... answers) {
        if (session.length() > LONGEST_SESSION) {
            throw new AssertionError(
                    "A session of " + session.length() + " characters, which Cognito's API model refuses");
        }
        return client.respondToAuthChallenge(r ->
                r.clientId(clientId()).challengeName(challenge).session(session).challengeResponses(map(answers)));
    }

    private static Map<String, String> map(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** The access token of a user who signs in with nothing but the password. */
    String token(String username) {
        return withPassword(username, PASSWORD).authenticationResult().accessToken();
    }

    RespondToAuthChallengeResponse withSrp(String username, String password) {
        SrpClient srp = SrpClient.of(poolId(), new SecureRandom());
        InitiateAuthResponse challenge = beginSrp(srp, username);
        return answerSrp(srp.answer(challenge.challengeParameters(), password, clock.instant()));
    }

    InitiateAuthResponse beginSrp(SrpClient srp, String username) {
        return client.initiateAuth(
                r -> r.clientId(clientId()).authFlow(AuthFlowType.USER_SRP_AUTH).authParameters(srp.begin(username)));
    }

    RespondToAuthChallengeResponse answerSrp(Map<String, String> answers) {
        return client.respondToAuthChallenge(r -> r.clientId(clientId())
                .challengeName(ChallengeNameType.PASSWORD_VERIFIER)
                .challengeResponses(answers));
    }

    AuthenticationResultType refresh(String refreshToken) {
        return client.initiateAuth(r -> r.clientId(clientId())
                        .authFlow(AuthFlowType.REFRESH_TOKEN_AUTH)
                        .authParameters(Map.of("REFRESH_TOKEN", refreshToken)))
                .authenticationResult();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        pool.close();
    }
}

package dev.jampx.sandbox;

import static dev.jampx.dsl.Jampx.a;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.auth.Auth;
import dev.jampx.client.auth.AuthFlow;
import dev.jampx.client.auth.AuthSession;
import dev.jampx.client.auth.AuthUser;
import dev.jampx.client.auth.CodeDelivery;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.SignUpRequest;
import dev.jampx.client.auth.SignUpStep;
import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.auth.failure.CodeMismatchException;
import dev.jampx.client.auth.failure.InvalidPasswordException;
import dev.jampx.client.auth.failure.NotAuthorizedException;
import dev.jampx.client.auth.failure.SessionExpiredException;
import dev.jampx.client.auth.failure.UserUnauthenticatedException;
import dev.jampx.client.auth.failure.UsernameExistsException;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.SignableRequest;
import dev.jampx.dsl.AuthProvider;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.Operation;
import dev.jampx.sandbox.lambda.handlers.ClientCaller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** The Java client signs up, signs in and is let in by the sandbox, over HTTP. */
class JavaClientTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PASSWORD = "Correct-Horse-7";
    private static final String LIST = "{ listNotes { items { text } } }";
    private static final String CREATE = "mutation { createNote(input: { text: \"t\" }) { text } }";
    private static final FunctionDefinition CALLER =
            Jampx.defineFunction("caller").handler(ClientCaller.class).timeoutSeconds(60);

    @TempDir
    private static Path folder;

    private static SandboxFixture sandbox;

    private final Amplify client = client(TokenStorage.inMemory());
    private final Auth auth = client.auth();

    private static BackendResource[] notes() {
        return new BackendResource[] {
            CALLER,
            Jampx.defineAuth().loginWith(login -> login.email()).groups("BOSSES"),
            Jampx.defineData(a.schema()
                            .add(
                                    "Note",
                                    a.model()
                                            .field("text", a.string())
                                            .authorization(allow -> List.of(
                                                    allow.publicApiKey().to(Operation.READ),
                                                    allow.guest().to(Operation.READ),
                                                    allow.authenticated(),
                                                    allow.authenticated(AuthProvider.IDENTITY_POOL))))
                            .add(
                                    "ask",
                                    a.query()
                                            .returns(a.string())
                                            .handler(a.handler().function(CALLER))
                                            .authorization(allow -> List.of(allow.publicApiKey())))
                            .authorization(allow -> List.of(allow.resource(CALLER))))
                    .authorizationModes(modes ->
                            modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(7)))
        };
    }

    @BeforeAll
    static void start() {
        sandbox = new SandboxFixture(folder.resolve("sandbox"), notes());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @AfterEach
    void presentTime() {
        sandbox.clock.ahead(Duration.ZERO);
    }

    private static Amplify client(TokenStorage storage) {
        return client(storage, sandbox.clock);
    }

    private static Amplify client(TokenStorage storage, Clock clock) {
        return Amplify.builder()
                .outputs(AmplifyOutputs.parse(sandbox.outputs().toString()))
                .tokenStorage(storage)
                .clock(clock)
                .build();
    }

    private static JsonNode ask(Amplify asker, AuthMode mode, String query) {
        URI api = asker.outputs().data().orElseThrow().url();
        byte[] body = JSON.createObjectNode().put("query", query).toString().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(api)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        asker.authorization(mode)
                .headers(new SignableRequest("POST", api, body), false)
                .join()
                .forEach(request::header);
        try {
            return JSON.readTree(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static void assertDone(JsonNode answer) {
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
    }

    private static void assertRefused(JsonNode answer) {
        assertThat(answer.at("/errors/0/errorType").asText())
                .as(answer.toString())
                .startsWith("Unauthorized");
    }

    private void join(String email) {
        auth.signUp(SignUpRequest.of(email).password(PASSWORD).attribute("email", email));
        auth.confirmSignUp(email, sandbox.codes.get(email));
        assertThat(auth.signIn(email, PASSWORD)).isEqualTo(new SignInStep.Done());
    }

    @Test
    void signsUpAndSignsInByProof() {
        String email = "ada@example.com";
        SignUpRequest request = SignUpRequest.of(email)
                .password(PASSWORD)
                .attribute("email", email)
                .attribute("name", "Ada");
        assertThatThrownBy(() -> auth.signUp(request.password("short"))).isInstanceOf(InvalidPasswordException.class);
        assertThat(auth.signUp(request))
                .satisfies(result -> assertThat(result.nextStep()).isEqualTo(SignUpStep.CONFIRM_SIGN_UP))
                .satisfies(result -> assertThat(result.codeDelivery())
                        .contains(new CodeDelivery("a***@e***", "EMAIL", Optional.of("email"))));
        assertThatThrownBy(() -> auth.signUp(request)).isInstanceOf(UsernameExistsException.class);
        assertThat(auth.signIn(email, PASSWORD)).isEqualTo(new SignInStep.ConfirmSignUp());

        String first = sandbox.codes.get(email);
        assertThatThrownBy(() -> auth.confirmSignUp(email, first.equals("000000") ? "000001" : "000000"))
                .isInstanceOf(CodeMismatchException.class);
        assertThat(auth.resendSignUpCode(email).medium()).isEqualTo("EMAIL");
        assertThat(auth.confirmSignUp(email, sandbox.codes.get(email)).isSignUpComplete())
                .isTrue();

        assertThatThrownBy(() -> auth.signIn(email, "Wrong-Horse-7"))
                .isInstanceOf(NotAuthorizedException.class)
                .hasMessage("Incorrect username or password.");
        assertThatThrownBy(auth::getCurrentUser).isInstanceOf(UserUnauthenticatedException.class);
        assertThat(auth.signIn(email, PASSWORD).isSignedIn()).isTrue();

        AuthUser user = auth.getCurrentUser();
        AuthSession session = auth.fetchAuthSession();
        assertThat(user.loginId()).isEqualTo(email);
        assertThat(session.userSub()).contains(user.userId());
        assertThat(auth.fetchUserAttributes())
                .isEqualTo(Map.of("email", email, "email_verified", "true", "name", "Ada", "sub", user.userId()));
        assertDone(ask(client, AuthMode.USER_POOL, CREATE));
        assertThat(auth.signOut().isComplete()).isTrue();
        assertThatThrownBy(auth::fetchUserAttributes).isInstanceOf(UserUnauthenticatedException.class);
    }

    @Test
    void signsInAfterTheSignUpByItself() {
        String email = "auto@example.com";
        auth.signUp(SignUpRequest.of(email)
                .password(PASSWORD)
                .attribute("email", email)
                .autoSignIn());
        assertThat(auth.confirmSignUp(email, sandbox.codes.get(email)).nextStep())
                .isEqualTo(SignUpStep.COMPLETE_AUTO_SIGN_IN);
        assertThat(auth.autoSignIn().isSignedIn()).isTrue();
        assertThat(auth.getCurrentUser().loginId()).isEqualTo(email);
    }

    @Test
    void changesAndResetsThePassword() {
        String email = "bob@example.com";
        join(email);
        assertThatThrownBy(() -> auth.updatePassword("Wrong-Horse-7", "Correct-Horse-8"))
                .isInstanceOf(NotAuthorizedException.class);
        auth.updatePassword(PASSWORD, "Correct-Horse-8");
        auth.signOut();
        SignInRequest plainly =
                SignInRequest.of(email).password("Correct-Horse-8").flow(AuthFlow.USER_PASSWORD_AUTH);
        assertThat(auth.signIn(plainly).isSignedIn()).isTrue();
        auth.signOut();
        assertThat(auth.signIn(email, "Correct-Horse-8").isSignedIn()).isTrue();
        auth.signOut();

        assertThat(auth.resetPassword(email).destination()).isEqualTo("b***@e***");
        auth.confirmResetPassword(email, "Correct-Horse-9", sandbox.codes.get(email));
        assertThat(auth.signIn(email, "Correct-Horse-9").isSignedIn()).isTrue();
    }

    @Test
    void replacesATemporaryPassword() {
        try (CognitoIdentityProviderClient administrator = sandbox.users(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIADEVELOPER", "whatever")))) {
            administrator.adminCreateUser(request -> request.userPoolId(sandbox.output("/auth/user_pool_id"))
                    .username("temp@example.com")
                    .temporaryPassword(PASSWORD));
        }
        assertThat(auth.signIn("temp@example.com", PASSWORD))
                .isInstanceOf(SignInStep.ConfirmSignInWithNewPasswordRequired.class);
        assertThatThrownBy(() -> auth.confirmSignIn("short")).isInstanceOf(InvalidPasswordException.class);
        assertThat(auth.confirmSignIn("Correct-Horse-8").isSignedIn()).isTrue();
    }

    @Test
    void manyThreadsWithExpiredTokensRefreshOnce() throws Exception {
        join("many@example.com");
        String before = accessToken(auth.fetchAuthSession());
        sandbox.clock.ahead(Duration.ofMinutes(61));
        Set<String> tokens = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(200);
        CountDownLatch ready = new CountDownLatch(200);
        List<Future<JsonNode>> answers = new ArrayList<>();
        for (int thread = 0; thread < 200; thread++) {
            answers.add(threads.submit(() -> {
                ready.countDown();
                ready.await();
                tokens.add(accessToken(auth.fetchAuthSession()));
                return ask(client, AuthMode.USER_POOL, LIST);
            }));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        for (Future<JsonNode> answer : answers) {
            assertDone(answer.get());
        }
        // Each refresh of the sandbox's gives other tokens, so that one token is one refresh.
        assertThat(tokens).hasSize(1).doesNotContain(before);
    }

    private static String accessToken(AuthSession session) {
        return session.tokens().orElseThrow().accessToken().text();
    }

    @Test
    void aGlobalSignOutEndsTheOtherSessions() {
        join("everywhere@example.com");
        Amplify elsewhere = client(TokenStorage.inMemory());
        elsewhere.auth().signIn("everywhere@example.com", PASSWORD);
        assertThat(auth.globalSignOut().isComplete()).isTrue();

        assertThatThrownBy(() -> elsewhere.auth().fetchAuthSession(true)).isInstanceOf(SessionExpiredException.class);
        assertThat(elsewhere.auth().fetchAuthSession().tokens()).isEmpty();
    }

    @Test
    void anExpiredRefreshTokenEndsTheSession() {
        join("long@example.com");
        sandbox.clock.ahead(Duration.ofDays(31));
        assertThatThrownBy(auth::getCurrentUser).isInstanceOf(SessionExpiredException.class);
        assertThatThrownBy(auth::getCurrentUser).isNotInstanceOf(SessionExpiredException.class);
    }

    @Test
    void aSessionOutlivesTheProgram(@TempDir Path home) {
        Path file = home.resolve("session");
        Amplify first = client(TokenStorage.file(file));
        join("kept@example.com");
        first.auth().signIn("kept@example.com", PASSWORD);
        AuthUser user = first.auth().getCurrentUser();

        Amplify second = client(TokenStorage.file(file));
        assertThat(second.auth().getCurrentUser()).isEqualTo(user);
        assertDone(ask(second, AuthMode.USER_POOL, LIST));
        second.auth().signOut();
        assertThat(client(TokenStorage.file(file)).auth().fetchAuthSession().tokens())
                .isEmpty();
    }

    @Test
    void comesAsAGuestAndAsAUserOfTheIdentityPool() {
        AuthSession guest = auth.fetchAuthSession();
        assertThat(auth.fetchAuthSession()).isEqualTo(guest);
        assertDone(ask(client, AuthMode.IDENTITY_POOL, LIST));
        assertRefused(ask(client, AuthMode.IDENTITY_POOL, CREATE));

        join("zoe@example.com");
        AuthSession user = auth.fetchAuthSession();
        assertDone(ask(client, AuthMode.IDENTITY_POOL, CREATE));
        sandbox.clock.ahead(Duration.ofMinutes(58));
        assertThat(auth.fetchAuthSession().credentials()).isNotEqualTo(user.credentials());
        assertThat(auth.fetchAuthSession().identityId()).isEqualTo(user.identityId());
        sandbox.clock.ahead(Duration.ZERO);

        auth.signOut();
        assertThat(auth.fetchAuthSession().identityId()).isNotEqualTo(user.identityId());
        assertRefused(ask(client, AuthMode.IDENTITY_POOL, CREATE));
        auth.signIn("zoe@example.com", PASSWORD);
        assertThat(auth.fetchAuthSession().identityId()).isEqualTo(user.identityId());
    }

    @Test
    void aMachineWhoseClockIsWrongSignsWithTheRightTime() {
        Amplify behind = client(TokenStorage.inMemory(), Clock.offset(Clock.systemUTC(), Duration.ofHours(-2)));
        // The identity pool's first answer says what time it is.
        assertDone(ask(behind, AuthMode.IDENTITY_POOL, LIST));
        behind.auth()
                .signUp(SignUpRequest.of("late@example.com").password(PASSWORD).attribute("email", "late@example.com"));
        behind.auth().confirmSignUp("late@example.com", sandbox.codes.get("late@example.com"));
        assertThat(behind.auth().signIn("late@example.com", PASSWORD).isSignedIn())
                .isTrue();
        assertDone(ask(behind, AuthMode.USER_POOL, LIST));
    }

    @Test
    void comesWithTheApiKey() {
        assertDone(ask(client, AuthMode.API_KEY, LIST));
        assertRefused(ask(client, AuthMode.API_KEY, CREATE));
    }

    @Test
    void aFunctionComesWithItsRole() throws IOException {
        JsonNode answer = ask(client, AuthMode.API_KEY, "{ ask }");
        assertDone(answer);
        assertThat(JSON.readTree(answer.at("/data/ask").asText())
                        .at("/data/listNotes/items")
                        .isArray())
                .as(answer.toString() + sandbox.functionLog)
                .isTrue();
    }
}

package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolCreateAuthChallengeEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolDefineAuthChallengeEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolMigrateUserEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPostAuthenticationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreAuthenticationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent.ClaimsOverrideDetails;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolVerifyAuthChallengeResponseEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions in Java take events as AWS's library of event types has them, and give them back as AWS's runtime writes them. */
class TypedEventsTest {

    private static final List<FunctionDefinition> FUNCTIONS = List.of(
            function("define"),
            function("create"),
            function("verify"),
            function("before"),
            function("after"),
            function("tokens"),
            function("migrate"));

    private final Map<String, UnaryOperator<byte[]>> functions = new HashMap<>();

    @TempDir
    Path folder;

    private PoolFixture pool;

    private static FunctionDefinition function(String name) {
        return defineFunction(name).handler(Object.class);
    }

    private <T> void on(String name, Class<T> type, Consumer<T> handler) {
        PojoSerializer<T> serializer = LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
                ? LambdaEventSerializers.serializerFor(type, type.getClassLoader())
                : JacksonFactory.getInstance().getSerializer(type);
        functions.put(name, bytes -> {
            T event = serializer.fromJson(new ByteArrayInputStream(bytes));
            handler.accept(event);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            serializer.toJson(event, written);
            return written.toByteArray();
        });
    }

    @BeforeEach
    void start() {
        pool = new PoolFixture(
                folder,
                PoolFixture.auth(
                        FUNCTIONS.get(0),
                        FUNCTIONS.get(1),
                        FUNCTIONS.get(2),
                        FUNCTIONS.get(3),
                        FUNCTIONS.get(4),
                        FUNCTIONS.get(5),
                        FUNCTIONS.get(6),
                        defineAuth()
                                .loginWith(login -> login.email())
                                .groups("ADMIN")
                                .triggers(on -> on.defineAuthChallenge(FUNCTIONS.get(0))
                                        .createAuthChallenge(FUNCTIONS.get(1))
                                        .verifyAuthChallengeResponse(FUNCTIONS.get(2))
                                        .preAuthentication(FUNCTIONS.get(3))
                                        .postAuthentication(FUNCTIONS.get(4))
                                        .preTokenGeneration(FUNCTIONS.get(5))
                                        .userMigration(FUNCTIONS.get(6)))));
        on("define", CognitoUserPoolDefineAuthChallengeEvent.class, event -> {
            var session = event.getRequest().getSession();
            boolean right = session.length > 0 && session[session.length - 1].getChallengeResult();
            event.getResponse().setIssueTokens(right);
            event.getResponse().setChallengeName(right ? null : "CUSTOM_CHALLENGE");
            event.getResponse().setFailAuthentication(session.length == 2 && !right);
        });
        on("create", CognitoUserPoolCreateAuthChallengeEvent.class, event -> {
            event.getResponse().setPublicChallengeParameters(Map.of("question", "2+2"));
            event.getResponse().setPrivateChallengeParameters(Map.of("answer", "4"));
            event.getResponse().setChallengeMetadata("SUM");
        });
        on("verify", CognitoUserPoolVerifyAuthChallengeResponseEvent.class, event -> event.getResponse()
                .setAnswerCorrect(event.getRequest()
                        .getPrivateChallengeParameters()
                        .get("answer")
                        .equals(event.getRequest().getChallengeAnswer())));
        on("before", CognitoUserPoolPreAuthenticationEvent.class, event -> {});
        on("after", CognitoUserPoolPostAuthenticationEvent.class, event -> {});
        on("tokens", CognitoUserPoolPreTokenGenerationEvent.class, event -> {});
        on("migrate", CognitoUserPoolMigrateUserEvent.class, event -> {});
        pool.function =
                (name, event) -> new Outcome.Succeeded(functions.get(name).apply(event));
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    @Test
    void functionsThatChangeNothingLetASignInPass() {
        pool.confirmed(EMAIL);
        pool.client()
                .adminAddUserToGroup(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).groupName("ADMIN"));
        String token = pool.withPassword(EMAIL, PASSWORD).authenticationResult().idToken();
        assertThat(claims(token)).contains("\"cognito:groups\":[\"ADMIN\"]");
        assertRefused(
                "NotAuthorizedException",
                "Incorrect username or password.",
                () -> pool.withPassword("eve@example.com", PASSWORD));
    }

    @Test
    void theyAskQuestions() {
        pool.confirmed(EMAIL);
        String first = pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL).session();
        var second = pool.answer("CUSTOM_CHALLENGE", first, "USERNAME", EMAIL, "ANSWER", "5");
        assertThat(second.challengeParameters()).containsEntry("question", "2+2");
        assertThat(pool.answer("CUSTOM_CHALLENGE", second.session(), "USERNAME", EMAIL, "ANSWER", "4")
                        .authenticationResult())
                .isNotNull();
    }

    @Test
    void theyChangeClaims() {
        on("tokens", CognitoUserPoolPreTokenGenerationEvent.class, event -> {
            assertThat(event.getRequest().getGroupConfiguration().getGroupsToOverride())
                    .containsExactly("ADMIN");
            event.getResponse()
                    .setClaimsOverrideDetails(ClaimsOverrideDetails.builder()
                            .withClaimsToAddOrOverride(Map.of("tenant", "blue"))
                            .withGroupOverrideDetails(event.getRequest().getGroupConfiguration())
                            .build());
        });
        pool.confirmed(EMAIL);
        pool.client()
                .adminAddUserToGroup(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).groupName("ADMIN"));
        String token = pool.withPassword(EMAIL, PASSWORD).authenticationResult().idToken();
        assertThat(claims(token)).contains("\"tenant\":\"blue\"").contains("\"cognito:groups\":[\"ADMIN\"]");
    }

    @Test
    void theyFetchUsers() {
        on("migrate", CognitoUserPoolMigrateUserEvent.class, event -> {
            event.getResponse().setUserAttributes(Map.of("email", event.getUserName(), "email_verified", "true"));
            event.getResponse().setFinalUserStatus("CONFIRMED");
            event.getResponse().setMessageAction("SUPPRESS");
        });
        assertThat(pool.withPassword(EMAIL, PASSWORD).authenticationResult()).isNotNull();
        assertThat(pool.delivered).isEmpty();
    }
}

package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.dsl.FunctionDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;

/** The functions around sign-ins, with Cognito's events: before it, after it, before its tokens. */
class SignInTriggersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FunctionDefinition BEFORE = function("before");
    private static final FunctionDefinition AFTER = function("after");
    private static final FunctionDefinition TOKENS = function("tokens");
    private static final String ADMIN_ROLE = GroupRole.arn("ADMIN");

    private final TriggerFunctions functions = new TriggerFunctions();

    @TempDir
    Path folder;

    private PoolFixture pool;
    private String sub;

    private static FunctionDefinition function(String name) {
        return defineFunction(name).handler(Object.class);
    }

    @BeforeEach
    void start() {
        pool = new PoolFixture(
                folder,
                PoolFixture.auth(
                        BEFORE,
                        AFTER,
                        TOKENS,
                        defineAuth()
                                .loginWith(login -> login.email())
                                .userAttributes(user -> user.nickname(name -> name.mutable(true))
                                        .custom("custom:team", team -> team.string()))
                                .groups("ADMIN", "USER")
                                .triggers(on -> on.preAuthentication(BEFORE)
                                        .postAuthentication(AFTER)
                                        .preTokenGeneration(TOKENS))));
        pool.function = functions;
        sub = pool.confirmed(EMAIL);
        pool.client()
                .adminAddUserToGroup(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).groupName("ADMIN"));
        pool.client()
                .adminAddUserToGroup(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).groupName("USER"));
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void theyAreCalledInOrderWithWhatTheClientHasToSay() {
        AuthenticationResultType result = pool.client()
                .initiateAuth(r -> r.clientId(pool.clientId())
                        .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                        .authParameters(Map.of("USERNAME", EMAIL, "PASSWORD", PASSWORD))
                        .clientMetadata(Map.of("campaign", "spring")))
                .authenticationResult();
        assertThat(functions.sources())
                .containsExactly(
                        "PreAuthentication_Authentication",
                        "PostAuthentication_Authentication",
                        "TokenGeneration_Authentication");
        JsonNode before = functions.taken("before").get(0);
        assertThat(before.path("userName").asText()).isEqualTo(sub);
        assertThat(before.path("request")
                        .path("validationData")
                        .path("campaign")
                        .asText())
                .isEqualTo("spring");
        assertThat(before.path("request")
                        .path("userAttributes")
                        .path("cognito:user_status")
                        .asText())
                .isEqualTo("CONFIRMED");
        JsonNode after = functions.taken("after").get(0);
        assertThat(after.path("request").path("newDeviceUsed").isBoolean()).isTrue();
        assertThat(after.path("request").has("clientMetadata")).isFalse();
        JsonNode tokens = functions.taken("tokens").get(0);
        assertThat(tokens.path("version").asText()).isEqualTo("1");
        assertThat(tokens.path("request").path("groupConfiguration").toString())
                .isEqualTo("{\"groupsToOverride\":[\"ADMIN\",\"USER\"],\"iamRolesToOverride\":[\"" + ADMIN_ROLE
                        + "\",\"" + GroupRole.arn("USER") + "\"],\"preferredRole\":\"" + ADMIN_ROLE + "\"}");
        pool.refresh(result.refreshToken());
        assertThat(functions.sources()).containsExactly("TokenGeneration_RefreshTokens");
        functions.taken("tokens");
        pool.withSrp(EMAIL, PASSWORD);
        assertThat(functions.sources())
                .containsExactly(
                        "PreAuthentication_Authentication",
                        "PostAuthentication_Authentication",
                        "TokenGeneration_Authentication");
    }

    @Test
    void theyRefuseASignIn() {
        functions.on("before", (request, response) -> {
            throw new IllegalArgumentException("Not on Sundays.");
        });
        assertRefused(
                "UserLambdaValidationException",
                "PreAuthentication failed with error Not on Sundays.",
                () -> pool.withPassword(EMAIL, PASSWORD));
        assertRefused(
                "UserLambdaValidationException",
                "PreAuthentication failed with error Not on Sundays.",
                () -> pool.withSrp(EMAIL, PASSWORD));
        functions.on("before", (request, response) -> {}).on("after", (request, response) -> {
            throw new IllegalArgumentException("Too late");
        });
        assertRefused(
                "UserLambdaValidationException",
                "PostAuthentication failed with error Too late.",
                () -> pool.withPassword(EMAIL, PASSWORD));
        functions.on("after", (request, response) -> {}).on("tokens", (request, response) -> {
            throw new IllegalArgumentException("No tokens");
        });
        assertRefused(
                "UserLambdaValidationException",
                "PreTokenGeneration failed with error No tokens.",
                () -> pool.withPassword(EMAIL, PASSWORD));
    }

    @Test
    void somebodyUnknownIsToldOfAsSuch() {
        assertRefused(
                "NotAuthorizedException",
                "Incorrect username or password.",
                () -> pool.withPassword("eve@example.com", PASSWORD));
        JsonNode before = functions.taken("before").get(0);
        assertThat(before.path("request").path("userNotFound").asBoolean()).isTrue();
        assertThat(before.path("userName").asText()).isEqualTo("eve@example.com");
        // A wrong password calls the function before the sign-in, and no other.
        assertRefused(
                "NotAuthorizedException",
                "Incorrect username or password.",
                () -> pool.withPassword(EMAIL, "Passw0rd?"));
        assertThat(functions.sources()).containsExactly("PreAuthentication_Authentication");
    }

    @Test
    void claimsAreAddedReplacedAndLeftOut() throws IOException {
        pool.client().adminUpdateUserAttributes(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .userAttributes(
                        AttributeType.builder().name("nickname").value("A").build(),
                        AttributeType.builder().name("custom:team").value("red").build()));
        functions.on("tokens", (request, response) -> {
            var details = response.putObject("claimsOverrideDetails");
            details.putObject("claimsToAddOrOverride")
                    .put("tenant", "blue")
                    .put("level", 7)
                    .put("nickname", "B")
                    .put("gone", "x")
                    .put("sub", "forged")
                    .put("aud", "forged")
                    .put("cognito:groups", "forged");
            details.putArray("claimsToSuppress")
                    .add("custom:team")
                    .add("gone")
                    .add("exp")
                    .add("email");
        });
        AuthenticationResultType result = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        JsonNode id = claims(result.idToken());
        assertThat(id.path("tenant").asText()).isEqualTo("blue");
        assertThat(id.path("level").asText()).isEqualTo("7");
        assertThat(id.path("nickname").asText()).isEqualTo("B");
        assertThat(id.path("sub").asText()).isEqualTo(sub);
        assertThat(id.path("aud").asText()).isEqualTo(pool.clientId());
        assertThat(id.path("cognito:groups").toString()).isEqualTo("[\"ADMIN\",\"USER\"]");
        assertThat(id.has("gone") || id.has("custom:team") || id.has("email")).isFalse();
        assertThat(id.has("exp")).isTrue();
        JsonNode access = claims(result.accessToken());
        assertThat(access.has("tenant")).isFalse();
        assertThat(access.path("cognito:groups").toString()).isEqualTo("[\"ADMIN\",\"USER\"]");
    }

    @Test
    void groupsAreReplacedInBothTokens() throws IOException {
        functions.on("tokens", (request, response) -> {
            var groups = response.putObject("claimsOverrideDetails").putObject("groupOverrideDetails");
            groups.putArray("groupsToOverride").add("GUEST");
            groups.putArray("iamRolesToOverride").add("arn:aws:iam::123456789012:role/guest");
            groups.put("preferredRole", "arn:aws:iam::123456789012:role/guest");
        });
        AuthenticationResultType result = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        JsonNode id = claims(result.idToken());
        assertThat(id.path("cognito:groups").toString()).isEqualTo("[\"GUEST\"]");
        assertThat(id.path("cognito:roles").toString()).isEqualTo("[\"arn:aws:iam::123456789012:role/guest\"]");
        assertThat(id.path("cognito:preferred_role").asText()).isEqualTo("arn:aws:iam::123456789012:role/guest");
        assertThat(claims(result.accessToken()).path("cognito:groups").toString())
                .isEqualTo("[\"GUEST\"]");
    }

    @Test
    void anEmptyOrNullGroupOverrideTakesAllGroupsAway() throws IOException {
        functions.on("tokens", (request, response) -> response.putObject("claimsOverrideDetails")
                .putObject("groupOverrideDetails"));
        assertWithoutGroups();
        functions.on("tokens", (request, response) -> response.putObject("claimsOverrideDetails")
                .putNull("groupOverrideDetails"));
        assertWithoutGroups();
        functions.on("tokens", (request, response) -> response.putObject("claimsOverrideDetails"));
        JsonNode id =
                claims(pool.withPassword(EMAIL, PASSWORD).authenticationResult().idToken());
        assertThat(id.path("cognito:groups").toString()).isEqualTo("[\"ADMIN\",\"USER\"]");
    }

    private void assertWithoutGroups() throws IOException {
        AuthenticationResultType result = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        for (String token : new String[] {result.idToken(), result.accessToken()}) {
            JsonNode claims = claims(token);
            assertThat(claims.has("cognito:groups")
                            || claims.has("cognito:roles")
                            || claims.has("cognito:preferred_role"))
                    .isFalse();
        }
    }

    @Test
    void aTemporaryPasswordIsAReasonOfItsOwn() {
        pool.client()
                .adminCreateUser(r ->
                        r.userPoolId(pool.poolId()).username("bob@example.com").temporaryPassword(PASSWORD));
        var challenge = pool.withPassword("bob@example.com", PASSWORD);
        assertThat(functions.sources()).containsExactly("PreAuthentication_Authentication");
        pool.answer(
                "NEW_PASSWORD_REQUIRED",
                challenge.session(),
                "USERNAME",
                "bob@example.com",
                "NEW_PASSWORD",
                "N3w-Passw0rd");
        assertThat(functions.sources())
                .containsExactly(
                        "PreAuthentication_Authentication",
                        "PostAuthentication_Authentication",
                        "TokenGeneration_NewPasswordChallenge");
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}

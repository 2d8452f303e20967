package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.sandbox.cognito.PoolFixture.AS_DEPLOYED;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.dsl.FunctionDefinition;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

/** Users whom a function fetches from elsewhere when they sign in for the first time, or forgot their password. */
class MigrationTest {

    private static final String PHONE = "+4917012345678";
    private static final String WRONG = "Incorrect username or password.";
    private static final FunctionDefinition MIGRATE = defineFunction("migrate").handler(Object.class);

    private final TriggerFunctions functions = new TriggerFunctions();

    @TempDir
    Path folder;

    private PoolFixture pool;

    @BeforeEach
    void start() {
        pool = new PoolFixture(
                folder,
                PoolFixture.auth(
                        MIGRATE,
                        defineAuth()
                                .loginWith(login -> login.email().phone())
                                .triggers(on -> on.userMigration(MIGRATE))));
        pool.function = functions;
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private static ObjectNode found(ObjectNode response) {
        response.putObject("userAttributes")
                .put("username", "ada-of-elsewhere")
                .put("sub", "another sub")
                .put("email", EMAIL)
                .put("email_verified", "true");
        return response;
    }

    private AdminGetUserResponse user() {
        return pool.client().adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
    }

    @Test
    void whoeverIsConfirmedSignsInWithThePasswordOfElsewhere() {
        functions.on("migrate", (request, response) -> {
            if (!request.path("password").asText().equals("weak")) {
                throw new IllegalArgumentException("Bad password");
            }
            found(response).put("finalUserStatus", "CONFIRMED").put("messageAction", "SUPPRESS");
        });
        assertRefused(
                "UserLambdaValidationException",
                "UserMigration failed with error Bad password.",
                () -> pool.withPassword(EMAIL, PASSWORD));
        functions.taken("migrate");
        // The policy of this pool does not hold for passwords of elsewhere.
        assertThat(pool.client()
                        .initiateAuth(r -> r.clientId(pool.clientId())
                                .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                                .authParameters(Map.of("USERNAME", EMAIL, "PASSWORD", "weak"))
                                .clientMetadata(Map.of("from", "elsewhere")))
                        .authenticationResult()
                        .idToken())
                .isNotEmpty();
        JsonNode event = functions.taken("migrate").get(0);
        assertThat(event.path("triggerSource").asText()).isEqualTo("UserMigration_Authentication");
        assertThat(event.path("userName").asText()).isEqualTo(EMAIL);
        assertThat(event.path("request").path("validationData").path("from").asText())
                .isEqualTo("elsewhere");
        assertThat(user().userStatus()).isEqualTo(UserStatusType.CONFIRMED);
        assertThat(user().userAttributes())
                .contains(attribute("email", EMAIL), attribute("email_verified", "true"))
                .doesNotContain(attribute("sub", "another sub"));
        assertThat(pool.delivered).isEmpty();
        assertThat(pool.withSrp(EMAIL, "weak").authenticationResult()).isNotNull();
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withPassword(EMAIL, PASSWORD));
        assertThat(functions.taken("migrate")).isEmpty();
    }

    @Test
    void whoeverIsNotMustChooseAnotherPassword() {
        functions.on("migrate", (request, response) -> found(response).put("messageAction", "SUPPRESS"));
        assertRefused(
                "PasswordResetRequiredException",
                "Password reset required for the user",
                () -> pool.withPassword(EMAIL, PASSWORD));
        assertThat(user().userStatus()).isEqualTo(UserStatusType.RESET_REQUIRED);
        pool.client().forgotPassword(r -> r.clientId(pool.clientId()).username(EMAIL));
        pool.client().confirmForgotPassword(r -> r.clientId(pool.clientId())
                .username(EMAIL)
                .confirmationCode(pool.code())
                .password("N3w-Passw0rd"));
        assertThat(user().userStatus()).isEqualTo(UserStatusType.CONFIRMED);
        assertThat(pool.withSrp(EMAIL, "N3w-Passw0rd").authenticationResult()).isNotNull();
    }

    @Test
    void whoeverForgotThePasswordChoosesOneHere() {
        functions.on("migrate", (request, response) -> found(response).put("messageAction", "SUPPRESS"));
        pool.client()
                .forgotPassword(
                        r -> r.clientId(pool.clientId()).username(EMAIL).clientMetadata(Map.of("from", "elsewhere")));
        JsonNode event = functions.taken("migrate").get(0);
        assertThat(event.path("triggerSource").asText()).isEqualTo("UserMigration_ForgotPassword");
        assertThat(event.path("request").has("password")).isFalse();
        assertThat(event.path("request").path("clientMetadata").path("from").asText())
                .isEqualTo("elsewhere");
        assertThat(user().userStatus()).isEqualTo(UserStatusType.RESET_REQUIRED);
        assertThat(pool.delivered).hasSize(1);
        pool.client().confirmForgotPassword(r -> r.clientId(pool.clientId())
                .username(EMAIL)
                .confirmationCode(pool.code())
                .password("N3w-Passw0rd"));
        assertThat(pool.withSrp(EMAIL, "N3w-Passw0rd").authenticationResult()).isNotNull();
    }

    @Test
    void whoeverIsFetchedIsWelcomedUnlessTheFunctionSaysOtherwise() {
        functions.on("migrate", (request, response) -> {
            found(response)
                    .put("finalUserStatus", "CONFIRMED")
                    .putArray("desiredDeliveryMediums")
                    .add("EMAIL");
        });
        pool.withPassword(EMAIL, PASSWORD);
        assertThat(pool.delivered).hasSize(1);
        assertThat(pool.delivered.get(0).destination()).isEqualTo(EMAIL);
        assertThat(pool.delivered.get(0).purpose()).isEqualTo(CodePurpose.INVITATION);
    }

    @Test
    void theWelcomeIsATextMessageUnlessTheFunctionSaysOtherwise() {
        functions.on("migrate", (request, response) -> {
            found(response).put("finalUserStatus", "CONFIRMED");
            ((ObjectNode) response.path("userAttributes")).put("phone_number", PHONE);
        });
        pool.withPassword(EMAIL, PASSWORD);
        assertThat(pool.delivered).hasSize(1);
        assertThat(pool.delivered.get(0).destination()).isEqualTo(PHONE);
    }

    @Test
    void nobodyTakesAnothersAddress() {
        pool.client()
                .adminCreateUser(
                        r -> r.userPoolId(pool.poolId()).username(PHONE).messageAction("SUPPRESS"));
        functions.on("migrate", (request, response) -> {
            found(response).put("finalUserStatus", "CONFIRMED");
            ((ObjectNode) response.path("userAttributes")).put("phone_number", PHONE);
        });
        assertRefused(
                "AliasExistsException",
                "An account with the given phone_number already exists.",
                () -> pool.withPassword(EMAIL, PASSWORD));
    }

    @Test
    void aFunctionThatKnowsNobodyLeavesThemUnknown() {
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withPassword(EMAIL, PASSWORD));
        assertThat(functions.taken("migrate")).hasSize(1);
        // Without the password there is nothing to ask elsewhere.
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withSrp(EMAIL, PASSWORD));
        assertThat(functions.taken("migrate")).isEmpty();
        functions.on("migrate", (request, response) -> response.putObject("userAttributes")
                .put("nonsense", "x"));
        assertRefused(
                "InvalidParameterException",
                "Attributes did not conform to the schema: nonsense: Attribute does not exist in the schema.\n",
                () -> pool.withPassword(EMAIL, PASSWORD));
    }

    @Test
    void administratorsSignInForThemAsWell() {
        pool.allow(AS_DEPLOYED, "ALLOW_ADMIN_USER_PASSWORD_AUTH");
        functions.on("migrate", (request, response) -> found(response)
                .put("finalUserStatus", "CONFIRMED")
                .put("messageAction", "SUPPRESS"));
        assertThat(pool.client()
                        .adminInitiateAuth(r -> r.userPoolId(pool.poolId())
                                .clientId(pool.clientId())
                                .authFlow(AuthFlowType.ADMIN_USER_PASSWORD_AUTH)
                                .authParameters(Map.of("USERNAME", EMAIL, "PASSWORD", PASSWORD)))
                        .authenticationResult())
                .isNotNull();
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }
}

package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.dsl.FunctionDefinition;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;

/** Sign-ins that three functions decide on, in Cognito's wire protocol and with Cognito's events. */
class CustomChallengeTest {

    private static final String WRONG = "Incorrect username or password.";
    private static final FunctionDefinition DEFINE = function("define");
    private static final FunctionDefinition CREATE = function("create");
    private static final FunctionDefinition VERIFY = function("verify");

    private final TriggerFunctions functions = new TriggerFunctions();

    @TempDir
    Path folder;

    private PoolFixture pool;
    private String sub;

    private static FunctionDefinition function(String name) {
        return defineFunction(name).handler(Object.class);
    }

    /** As Cognito's guide has it: up to three questions, and before them the password, if the sign-in begins with it. */
    @BeforeEach
    void start() {
        pool = new PoolFixture(
                folder,
                PoolFixture.auth(
                        DEFINE,
                        CREATE,
                        VERIFY,
                        defineAuth().loginWith(login -> login.email()).triggers(on -> on.defineAuthChallenge(DEFINE)
                                .createAuthChallenge(CREATE)
                                .verifyAuthChallengeResponse(VERIFY))));
        functions
                .on("define", CustomChallengeTest::define)
                .on("create", (request, response) -> {
                    response.putObject("publicChallengeParameters")
                            .put("question", "2+2")
                            .put("asked", 1);
                    response.putObject("privateChallengeParameters").put("answer", "4");
                    response.put("challengeMetadata", "SUM");
                })
                .on(
                        "verify",
                        (request, response) -> response.put(
                                "answerCorrect",
                                request.path("challengeAnswer")
                                        .equals(request.path("privateChallengeParameters")
                                                .path("answer"))));
        pool.function = functions;
        sub = pool.confirmed(EMAIL);
    }

    private static void define(JsonNode request, ObjectNode response) {
        JsonNode session = request.path("session");
        JsonNode last = session.path(session.size() - 1);
        response.put("issueTokens", false).put("failAuthentication", false);
        if (last.path("challengeName").asText().equals("SRP_A")) {
            response.put("challengeName", "PASSWORD_VERIFIER");
        } else if (last.path("challengeName").asText().equals("CUSTOM_CHALLENGE")
                && last.path("challengeResult").asBoolean()) {
            response.put("issueTokens", true);
        } else if (session.size() >= 3) {
            response.put("failAuthentication", true);
        } else {
            response.put("challengeName", "CUSTOM_CHALLENGE");
        }
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private RespondToAuthChallengeResponse answer(String session, String text) {
        return pool.answer("CUSTOM_CHALLENGE", session, "USERNAME", EMAIL, "ANSWER", text);
    }

    @Test
    void functionsAskUntilTheyAreSatisfied() {
        InitiateAuthResponse asked = pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL);
        assertThat(asked.challengeNameAsString()).isEqualTo("CUSTOM_CHALLENGE");
        assertThat(asked.challengeParameters()).isEqualTo(Map.of("USERNAME", sub, "question", "2+2", "asked", "1"));
        JsonNode defined = functions.taken("define").get(0);
        assertThat(defined.path("triggerSource").asText()).isEqualTo("DefineAuthChallenge_Authentication");
        assertThat(defined.path("userName").asText()).isEqualTo(sub);
        assertThat(defined.path("callerContext").path("clientId").asText()).isEqualTo(pool.clientId());
        assertThat(defined.path("request").path("session")).isEmpty();
        assertThat(defined.path("request").path("userAttributes").path("email").asText())
                .isEqualTo(EMAIL);
        assertThat(defined.path("request").has("userNotFound")).isFalse();
        JsonNode created = functions.taken("create").get(0);
        assertThat(created.path("triggerSource").asText()).isEqualTo("CreateAuthChallenge_Authentication");
        assertThat(created.path("request").path("challengeName").asText()).isEqualTo("CUSTOM_CHALLENGE");

        RespondToAuthChallengeResponse again = pool.client().respondToAuthChallenge(r -> r.clientId(pool.clientId())
                .challengeName("CUSTOM_CHALLENGE")
                .session(asked.session())
                .challengeResponses(Map.of("USERNAME", EMAIL, "ANSWER", "5"))
                .clientMetadata(Map.of("device", "kiosk")));
        assertThat(again.challengeNameAsString()).isEqualTo("CUSTOM_CHALLENGE");
        JsonNode verified = functions.taken("verify").get(0);
        assertThat(verified.path("triggerSource").asText()).isEqualTo("VerifyAuthChallengeResponse_Authentication");
        assertThat(verified.path("request").path("challengeAnswer").asText()).isEqualTo("5");
        assertThat(verified.path("request")
                        .path("privateChallengeParameters")
                        .path("answer")
                        .asText())
                .isEqualTo("4");
        assertThat(verified.path("request")
                        .path("clientMetadata")
                        .path("device")
                        .asText())
                .isEqualTo("kiosk");
        assertThat(functions
                        .taken("define")
                        .get(0)
                        .path("request")
                        .path("session")
                        .toString())
                .isEqualTo("[{\"challengeName\":\"CUSTOM_CHALLENGE\",\"challengeResult\":false,"
                        + "\"challengeMetadata\":\"SUM\"}]");

        assertThat(answer(again.session(), "4").authenticationResult().idToken())
                .isNotEmpty();
        assertThat(functions.taken("define").get(0).path("request").path("session"))
                .hasSize(2);
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session can only be used once.",
                () -> answer(again.session(), "4"));
    }

    @Test
    void functionsEndASignIn() {
        String session = pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL).session();
        session = answer(session, "1").session();
        String third = answer(session, "2").session();
        assertRefused("NotAuthorizedException", WRONG, () -> answer(third, "3"));
        String late = pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL).session();
        pool.clock.advance(Duration.ofMinutes(3));
        assertRefused(
                "NotAuthorizedException", "Invalid session for the user, session is expired.", () -> answer(late, "4"));
    }

    @Test
    void thePasswordMayComeFirst() {
        RespondToAuthChallengeResponse asked = withPassword(PASSWORD);
        assertThat(asked.challengeNameAsString()).isEqualTo("CUSTOM_CHALLENGE");
        List<JsonNode> defined = functions.taken("define");
        assertThat(names(defined.get(0))).containsExactly("SRP_A true");
        assertThat(names(defined.get(1))).containsExactly("SRP_A true", "PASSWORD_VERIFIER true");
        assertThat(answer(asked.session(), "4").authenticationResult()).isNotNull();
        assertThat(names(functions.taken("define").get(0)))
                .containsExactly("SRP_A true", "PASSWORD_VERIFIER true", "CUSTOM_CHALLENGE true");
        assertRefused("NotAuthorizedException", WRONG, () -> withPassword("Passw0rd?"));
    }

    private static List<String> names(JsonNode event) {
        return StreamSupport.stream(event.path("request").path("session").spliterator(), false)
                .map(result -> result.path("challengeName").asText() + " " + result.path("challengeResult"))
                .toList();
    }

    private RespondToAuthChallengeResponse withPassword(String password) {
        SrpClient srp = SrpClient.of(pool.poolId(), new SecureRandom());
        InitiateAuthResponse challenge =
                pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL, "CHALLENGE_NAME", "SRP_A", "SRP_A", srp.srpA());
        assertThat(challenge.challengeNameAsString()).isEqualTo("PASSWORD_VERIFIER");
        Map<String, String> answers = srp.answer(challenge.challengeParameters(), password, pool.clock.instant());
        return pool.client().respondToAuthChallenge(r -> r.clientId(pool.clientId())
                .challengeName("PASSWORD_VERIFIER")
                .session(challenge.session())
                .challengeResponses(answers));
    }

    @Test
    void somebodyUnknownIsAskedAlike() {
        InitiateAuthResponse asked = pool.begin("CUSTOM_AUTH", "USERNAME", "eve@example.com");
        assertThat(asked.challengeNameAsString()).isEqualTo("CUSTOM_CHALLENGE");
        JsonNode defined = functions.taken("define").get(0);
        assertThat(defined.path("request").path("userNotFound").asBoolean()).isTrue();
        assertThat(defined.path("request").path("userAttributes")).isEmpty();
        assertRefused(
                "NotAuthorizedException",
                WRONG,
                () -> pool.answer("CUSTOM_CHALLENGE", asked.session(), "USERNAME", "eve@example.com", "ANSWER", "4"));
        pool.revealMissingUsers();
        assertRefused(
                "UserNotFoundException",
                "User does not exist.",
                () -> pool.begin("CUSTOM_AUTH", "USERNAME", "eve@example.com"));
    }

    @Test
    void aSignInMayTakeManyQuestionsAndLongOnes() {
        functions
                .on("define", (request, response) -> {
                    boolean enough = request.path("session").size() == 30;
                    response.put("issueTokens", enough);
                    response.put("challengeName", enough ? null : "CUSTOM_CHALLENGE");
                })
                .on("create", (request, response) -> {
                    response.putObject("privateChallengeParameters").put("answer", "4".repeat(3000));
                    response.put(
                            "challengeMetadata",
                            "QUESTION-" + request.path("session").size());
                });
        String session = pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL).session();
        for (int i = 1; i < 30; i++) {
            session = answer(session, "4".repeat(3000)).session();
        }
        assertThat(answer(session, "4".repeat(3000)).authenticationResult()).isNotNull();
        JsonNode history = functions.taken("define").get(30).path("request").path("session");
        assertThat(history).hasSize(30);
        assertThat(history.get(29).path("challengeMetadata").asText()).isEqualTo("QUESTION-29");
        assertThat(history.get(29).path("challengeResult").asBoolean()).isTrue();
    }

    @Test
    void functionsThatFailAreToldOf() {
        functions.on("verify", (request, response) -> {
            throw new IllegalArgumentException("no idea");
        });
        String session = pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL).session();
        assertRefused(
                "UserLambdaValidationException",
                "VerifyAuthChallengeResponse failed with error no idea.",
                () -> answer(session, "4"));
        functions.on("create", (request, response) -> {
            throw new IllegalArgumentException("no question");
        });
        assertRefused(
                "UserLambdaValidationException",
                "CreateAuthChallenge failed with error no question.",
                () -> pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL));
        functions.on("define", (request, response) -> response.put("challengeName", "MAGIC"));
        assertRefused(
                "InvalidLambdaResponseException",
                "Unrecognizable lambda output",
                () -> pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL));
        functions.on("define", (request, response) -> response.put("issueTokens", "maybe"));
        assertRefused(
                "InvalidLambdaResponseException",
                "Unrecognizable lambda output",
                () -> pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL));
        functions.on("define", (request, response) -> {});
        assertRefused(
                "InvalidLambdaResponseException",
                "Unrecognizable lambda output",
                () -> pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL));
    }

    @Test
    void usersWhoMayNotSignInAreNotAsked() {
        pool.signUp("bob@example.com");
        assertRefused(
                "UserNotConfirmedException",
                "User is not confirmed.",
                () -> pool.begin("CUSTOM_AUTH", "USERNAME", "bob@example.com"));
        String session = pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL).session();
        pool.client().adminDisableUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        assertRefused("NotAuthorizedException", "User is disabled.", () -> answer(session, "4"));
        assertRefused(
                "NotAuthorizedException", "User is disabled.", () -> pool.begin("CUSTOM_AUTH", "USERNAME", EMAIL));
    }
}

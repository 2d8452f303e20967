package dev.jampx.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.failure.SignInException;
import dev.jampx.client.auth.srp.VerifyingServer;
import dev.jampx.client.fake.FakeBackend;
import dev.jampx.client.fake.FakeService.Call;
import dev.jampx.client.fake.FakeService.Reply;
import dev.jampx.client.fake.FakeTokens;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user pool that tracks devices gives each a key, and this client proves to be the one it gave it to. */
class DeviceTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String KEY = "us-east-1_device";
    private static final String GROUP = "-group";
    private static final String RESPOND = "RespondToAuthChallenge";
    private static final byte[] BLOCK = {1, 2, 3};
    private static final SignInRequest PLAIN =
            SignInRequest.of("ada").password("secret").flow(AuthFlow.USER_PASSWORD_AUTH);

    private final FakeBackend backend = new FakeBackend();
    private final Auth auth = backend.client().auth();
    private final AtomicReference<JsonNode> confirmed = new AtomicReference<>();
    private final AtomicReference<BigInteger> clientPublic = new AtomicReference<>();

    @BeforeEach
    void firstSignIn() {
        ObjectNode answer = FakeTokens.answer(backend.clock.instant(), HOUR, 0);
        answer.withObject("/AuthenticationResult/NewDeviceMetadata")
                .put("DeviceKey", KEY)
                .put("DeviceGroupKey", GROUP);
        backend.cognito.on("InitiateAuth", Reply.of(answer));
        backend.cognito.on("RevokeToken", Reply.of("{}"));
        backend.cognito.on("ConfirmDevice", call -> {
            confirmed.set(call.input());
            return Reply.of("{'UserConfirmationNecessary':true}");
        });
        auth.signIn(PLAIN);
    }

    @AfterEach
    void stop() {
        backend.close();
        assertThat(backend.cognito.complaints).isEmpty();
    }

    private VerifyingServer server() {
        JsonNode verifier = confirmed.get().path("DeviceSecretVerifierConfig");
        return new VerifyingServer(number(verifier.path("PasswordVerifier")), new BigInteger(256, new Random(5)));
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(Base64.getDecoder().decode(base64.asText()));
    }

    private Reply challenge(Call call) {
        JsonNode responses = call.input().path("ChallengeResponses");
        if (call.input().path("ChallengeName").asText().equals("DEVICE_SRP_AUTH")) {
            clientPublic.set(new BigInteger(responses.path("SRP_A").asText(), 16));
            BigInteger salt =
                    number(confirmed.get().path("DeviceSecretVerifierConfig").path("Salt"));
            return Reply.of(("{'ChallengeName':'DEVICE_PASSWORD_VERIFIER','Session':'s2','ChallengeParameters':"
                            + "{'SALT':'%s','SRP_B':'%s','SECRET_BLOCK':'%s','DEVICE_KEY':'%s','USERNAME':'user-1'}}")
                    .formatted(
                            salt.toString(16),
                            server().publicValue().toString(16),
                            Base64.getEncoder().encodeToString(BLOCK),
                            KEY));
        }
        boolean proven = server().accepts(
                        clientPublic.get(),
                        GROUP,
                        KEY,
                        BLOCK,
                        responses.path("TIMESTAMP").asText(),
                        responses.path("PASSWORD_CLAIM_SIGNATURE").asText());
        return proven
                ? Reply.of(FakeTokens.answer(backend.clock.instant(), HOUR, 1))
                : Reply.refusal(400, "NotAuthorizedException", "Incorrect username or password.");
    }

    @Test
    void theDeviceProvesToBeItselfAtTheNextSignIn() {
        auth.signOut();
        backend.cognito.on(
                "InitiateAuth",
                Reply.of(
                        "{'ChallengeName':'DEVICE_SRP_AUTH','Session':'s1','ChallengeParameters':{'USERNAME':'user-1'}}"));
        backend.cognito.on(RESPOND, this::challenge);

        assertThat(auth.signIn(PLAIN).isSignedIn()).isTrue();

        assertThat(backend.cognito
                        .inputs("InitiateAuth")
                        .get(1)
                        .path("AuthParameters")
                        .path("DEVICE_KEY")
                        .asText())
                .isEqualTo(KEY);
        JsonNode last = backend.cognito.inputs(RESPOND).get(1);
        assertThat(last.path("Session").asText()).isEqualTo("s2");
        assertThat(last.path("ChallengeResponses").path("DEVICE_KEY").asText()).isEqualTo(KEY);
    }

    @Test
    void refreshingSaysWhichDeviceItIs() {
        backend.cognito.on(
                "GetTokensFromRefreshToken", call -> Reply.of(FakeTokens.answer(backend.clock.instant(), HOUR, 1)));
        backend.clock.move(HOUR);
        auth.getCurrentUser();
        assertThat(backend.cognito
                        .inputs("GetTokensFromRefreshToken")
                        .get(0)
                        .path("DeviceKey")
                        .asText())
                .isEqualTo(KEY);
    }

    @Test
    void theDeviceIsRememberedAndForgotten() {
        backend.cognito.on("UpdateDeviceStatus", Reply.of("{}"));
        backend.cognito.on("ForgetDevice", Reply.of(""));
        auth.rememberDevice();
        assertThat(backend.cognito
                        .inputs("UpdateDeviceStatus")
                        .get(0)
                        .path("DeviceRememberedStatus")
                        .asText())
                .isEqualTo("remembered");
        auth.forgetDevice();
        assertThat(backend.cognito
                        .inputs("ForgetDevice")
                        .get(0)
                        .path("DeviceKey")
                        .asText())
                .isEqualTo(KEY);
        assertThat(backend.storage.load("client1.device.user-1")).isEmpty();
        assertThat(backend.storage.load("client1.device.ada")).isEmpty();
    }

    @Test
    void aDeviceThatCognitoHasForgottenIsANewOne() {
        auth.signOut();
        backend.cognito.on(
                "InitiateAuth",
                Reply.of("{'ChallengeName':'SMS_MFA','Session':'s1','ChallengeParameters':{'USERNAME':'user-1'}}"));
        backend.cognito.on(
                RESPOND,
                call -> call.input().path("ChallengeResponses").has("DEVICE_KEY")
                        ? Reply.refusal(400, "ResourceNotFoundException", "Device does not exist.")
                        : Reply.of(FakeTokens.answer(backend.clock.instant(), HOUR, 1)));
        auth.signIn(PLAIN);

        assertThat(auth.confirmSignIn("123456").isSignedIn()).isTrue();
        assertThat(backend.storage.load("client1.device.user-1")).isEmpty();
    }

    @Test
    void aDeviceThatNothingIsStoredOfCannotProveAnything() {
        auth.signOut();
        backend.storage.remove("client1.device.user-1");
        backend.cognito.on(
                "InitiateAuth",
                Reply.of(
                        "{'ChallengeName':'DEVICE_SRP_AUTH','Session':'s1','ChallengeParameters':{'USERNAME':'user-1'}}"));
        assertThatThrownBy(() -> auth.signIn(PLAIN)).isInstanceOf(SignInException.class);
    }

    @Test
    void aDeviceThatCannotBeConfirmedIsNoReasonNotToSignIn() {
        auth.signOut();
        backend.storage.remove("client1.device.user-1");
        backend.storage.remove("client1.device.ada");
        backend.cognito.on("ConfirmDevice", Reply.refusal(400, "InvalidParameterException", "no"));
        assertThat(auth.signIn(PLAIN).isSignedIn()).isTrue();
        assertThat(backend.storage.load("client1.device.user-1")).isEmpty();
    }
}

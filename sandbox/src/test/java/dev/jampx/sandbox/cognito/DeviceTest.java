package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.MfaMode;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ConfirmDeviceResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeviceType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;

/** Devices that a pool tracks, in Cognito's wire protocol, proved by an SRP client that shares no code with the pool. */
class DeviceTest {

    private static final String SECRET = "the secret of a device";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final FunctionDefinition TRIGGER =
            defineFunction(PoolFixture.FUNCTION).handler(Object.class);

    @TempDir
    Path folder;

    private PoolFixture pool;

    @BeforeEach
    void start() {
        pool = new PoolFixture(
                folder,
                PoolFixture.auth(
                        TRIGGER,
                        defineAuth()
                                .loginWith(login -> login.email())
                                .senders(send -> send.email(email -> email.fromEmail("no-reply@example.com")))
                                .multifactor(factors ->
                                        factors.mode(MfaMode.OPTIONAL).totp().email())
                                .triggers(on -> on.postAuthentication(TRIGGER).preTokenGeneration(TRIGGER))));
        pool.confirmed(EMAIL);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    /** Turns the tracking of devices on. */
    private void track(boolean standsIn, boolean asks) {
        pool.client().updateUserPool(r -> r.userPoolId(pool.poolId())
                .deviceConfiguration(
                        d -> d.challengeRequiredOnNewDevice(standsIn).deviceOnlyRememberedOnUserPrompt(asks)));
    }

    private record Device(String key, String groupKey) {

        private static Device of(AuthenticationResultType result) {
            return new Device(
                    result.newDeviceMetadata().deviceKey(),
                    result.newDeviceMetadata().deviceGroupKey());
        }

        private SrpClient srp() {
            return SrpClient.of("group_" + groupKey, RANDOM);
        }
    }

    private ConfirmDeviceResponse confirm(String token, Device device) {
        String salt = new BigInteger(127, RANDOM).setBit(127).toString(16);
        return pool.client().confirmDevice(r -> r.accessToken(token)
                .deviceKey(device.key())
                .deviceName("Ada's phone")
                .deviceSecretVerifierConfig(config -> config.salt(base64(new BigInteger(salt, 16).toByteArray()))
                        .passwordVerifier(base64(device.srp().verifier(device.key(), SECRET, salt)))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private InitiateAuthResponse signIn(Device device) {
        return pool.begin("USER_PASSWORD_AUTH", "USERNAME", EMAIL, "PASSWORD", PASSWORD, "DEVICE_KEY", device.key());
    }

    private RespondToAuthChallengeResponse prove(String session, Device device, String secret) {
        SrpClient srp = device.srp();
        RespondToAuthChallengeResponse challenge = pool.answer(
                "DEVICE_SRP_AUTH", session, "USERNAME", EMAIL, "DEVICE_KEY", device.key(), "SRP_A", srp.srpA());
        assertThat(challenge.challengeNameAsString()).isEqualTo("DEVICE_PASSWORD_VERIFIER");
        assertThat(challenge.challengeParameters()).containsEntry("DEVICE_KEY", device.key());
        Map<String, String> parameters = new HashMap<>(challenge.challengeParameters());
        parameters.put("USER_ID_FOR_SRP", device.key());
        Map<String, String> answers = new HashMap<>(srp.answer(parameters, secret, pool.clock.instant()));
        answers.put("DEVICE_KEY", device.key());
        return pool.client().respondToAuthChallenge(r -> r.clientId(pool.clientId())
                .challengeName(challenge.challengeName())
                .session(challenge.session())
                .challengeResponses(answers));
    }

    private AuthenticationResultType first() {
        return pool.withPassword(EMAIL, PASSWORD).authenticationResult();
    }

    @Test
    void aPoolThatTracksNoneKnowsNone() {
        AuthenticationResultType result = first();
        assertThat(result.newDeviceMetadata()).isNull();
        assertThat(pool.events.get(0)).contains("\"newDeviceUsed\":false");
        String token = result.accessToken();
        assertRefused(
                "InvalidParameterException",
                "Device tracking is not enabled for the user pool.",
                () -> confirm(token, new Device("eu-central-1_4f0c0a3e-0000-4000-8000-000000000000", "-group")));
    }

    @Test
    void aDeviceIsConfirmedAndProvesItself() {
        track(false, false);
        AuthenticationResultType result = first();
        assertThat(pool.events.get(0)).contains("\"newDeviceUsed\":true");
        Device device = Device.of(result);
        assertThat(device.key()).matches("eu-central-1_[0-9a-f-]{36}");
        assertThat(confirm(result.accessToken(), device).userConfirmationNecessary())
                .isFalse();
        assertRefused(
                "DeviceKeyExistsException", "Device key already exists.", () -> confirm(result.accessToken(), device));
        DeviceType kept = pool.client()
                .getDevice(r -> r.accessToken(result.accessToken()).deviceKey(device.key()))
                .device();
        assertThat(kept.deviceAttributes())
                .contains(
                        attribute("device_name", "Ada's phone"),
                        attribute("device_status", "valid"),
                        attribute("dev:device_remembered_status", "remembered"));

        pool.clock.advance(Duration.ofMinutes(1));
        pool.events.clear();
        InitiateAuthResponse challenge = signIn(device);
        assertThat(challenge.challengeNameAsString()).isEqualTo("DEVICE_SRP_AUTH");
        AuthenticationResultType again =
                prove(challenge.session(), device, SECRET).authenticationResult();
        assertThat(again.newDeviceMetadata()).isNull();
        assertThat(pool.events.get(0)).contains("\"newDeviceUsed\":false");
        assertThat(pool.events.get(1)).contains("TokenGeneration_AuthenticateDevice");
        assertThat(claims(again.accessToken())).contains("\"device_key\":\"" + device.key() + "\"");
        assertThat(pool.client()
                        .listDevices(r -> r.accessToken(again.accessToken()))
                        .devices()
                        .get(0)
                        .deviceLastAuthenticatedDate()
                        .getEpochSecond())
                .isEqualTo(pool.clock.instant().getEpochSecond());
        InitiateAuthResponse another = signIn(device);
        assertRefused(
                "NotAuthorizedException",
                "Incorrect username or password.",
                () -> prove(another.session(), device, "another secret"));
    }

    @Test
    void bySrpTheDeviceIsAskedAfterThePassword() {
        track(false, false);
        Device device = Device.of(first());
        confirm(first().accessToken(), device);
        SrpClient srp = SrpClient.of(pool.poolId(), RANDOM);
        InitiateAuthResponse challenge =
                pool.begin("USER_SRP_AUTH", "USERNAME", EMAIL, "SRP_A", srp.srpA(), "DEVICE_KEY", device.key());
        Map<String, String> answers =
                new HashMap<>(srp.answer(challenge.challengeParameters(), PASSWORD, pool.clock.instant()));
        answers.put("DEVICE_KEY", device.key());
        RespondToAuthChallengeResponse posed = pool.answerSrp(answers);
        assertThat(posed.challengeNameAsString()).isEqualTo("DEVICE_SRP_AUTH");
        assertThat(prove(posed.session(), device, SECRET).authenticationResult())
                .isNotNull();
    }

    @Test
    void aRememberedDeviceStandsInForASecondFactor() {
        track(true, true);
        AuthenticationResultType result = first();
        String token = result.accessToken();
        Device device = Device.of(result);
        pool.client().setUserMFAPreference(r -> r.accessToken(token).emailMfaSettings(s -> s.enabled(true)));
        assertThat(confirm(token, device).userConfirmationNecessary()).isTrue();
        assertThat(pool.client().listDevices(r -> r.accessToken(token)).devices())
                .isEmpty();
        InitiateAuthResponse code = signIn(device);
        assertThat(code.challengeNameAsString()).isEqualTo("EMAIL_OTP");
        RespondToAuthChallengeResponse asked = pool.answer(
                "EMAIL_OTP",
                code.session(),
                "USERNAME",
                EMAIL,
                "EMAIL_OTP_CODE",
                pool.code(),
                "DEVICE_KEY",
                device.key());
        assertThat(asked.challengeNameAsString()).isEqualTo("DEVICE_SRP_AUTH");
        assertThat(prove(asked.session(), device, SECRET).authenticationResult())
                .isNotNull();

        pool.client()
                .updateDeviceStatus(
                        r -> r.accessToken(token).deviceKey(device.key()).deviceRememberedStatus("remembered"));
        assertThat(pool.client().listDevices(r -> r.accessToken(token)).devices())
                .hasSize(1);
        InitiateAuthResponse trusted = signIn(device);
        assertThat(trusted.challengeNameAsString()).isEqualTo("DEVICE_SRP_AUTH");
        assertThat(prove(trusted.session(), device, SECRET).authenticationResult())
                .isNotNull();

        pool.client().adminUpdateDeviceStatus(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .deviceKey(device.key())
                .deviceRememberedStatus("not_remembered"));
        assertThat(signIn(device).challengeNameAsString()).isEqualTo("EMAIL_OTP");
        // Users know of those alone that are remembered, as tests of Amplify's client for Android say of AWS.
        assertThat(pool.client().listDevices(r -> r.accessToken(token)).devices())
                .isEmpty();
        assertRefused("ResourceNotFoundException", "Device does not exist.", () -> pool.client()
                .getDevice(r -> r.accessToken(token).deviceKey(device.key())));
        assertThat(pool.client()
                        .adminListDevices(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .devices()
                        .get(0)
                        .deviceAttributes())
                .contains(attribute("dev:device_remembered_status", "not_remembered"));
    }

    @Test
    void aRefreshTokenIsOfItsDevice() {
        track(false, false);
        AuthenticationResultType result = first();
        Device device = Device.of(result);
        confirm(result.accessToken(), device);
        assertThat(pool.begin("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", result.refreshToken(), "DEVICE_KEY", device.key())
                        .authenticationResult()
                        .idToken())
                .isNotEmpty();
        assertRefused("NotAuthorizedException", "Invalid Refresh Token", () -> pool.refresh(result.refreshToken()));
        pool.client().forgetDevice(r -> r.accessToken(result.accessToken()).deviceKey(device.key()));
        assertRefused(
                "NotAuthorizedException",
                "Invalid Refresh Token",
                () -> pool.begin(
                        "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", result.refreshToken(), "DEVICE_KEY", device.key()));
    }

    @Test
    void aForgottenDeviceIsUnknown() {
        track(false, false);
        AuthenticationResultType result = first();
        String token = result.accessToken();
        Device device = Device.of(result);
        confirm(token, device);
        assertThat(pool.client()
                        .adminListDevices(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .devices())
                .hasSize(1);
        assertThat(pool.client()
                        .adminGetDevice(
                                r -> r.userPoolId(pool.poolId()).username(EMAIL).deviceKey(device.key()))
                        .device()
                        .deviceKey())
                .isEqualTo(device.key());
        pool.client()
                .adminForgetDevice(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).deviceKey(device.key()));
        assertRefused("ResourceNotFoundException", "Device does not exist.", () -> signIn(device));
        assertRefused("ResourceNotFoundException", "Device does not exist.", () -> pool.client()
                .getDevice(r -> r.accessToken(token).deviceKey(device.key())));
        assertRefused("ResourceNotFoundException", "Device does not exist.", () -> pool.client()
                .forgetDevice(r -> r.accessToken(token).deviceKey(device.key())));
    }

    @Test
    void devicesComeInPages() {
        track(false, false);
        String token = "";
        for (int i = 0; i < 3; i++) {
            AuthenticationResultType result = first();
            token = result.accessToken();
            confirm(token, Device.of(result));
        }
        String last = token;
        var page = pool.client().listDevices(r -> r.accessToken(last).limit(2));
        assertThat(page.devices()).hasSize(2);
        var rest = pool.client().listDevices(r -> r.accessToken(last).limit(2).paginationToken(page.paginationToken()));
        assertThat(rest.devices()).hasSize(1);
        assertThat(rest.paginationToken()).isNull();
        assertThat(rest.devices()).doesNotContainAnyElementsOf(page.devices());
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    private static String claims(String token) {
        return SdkBytes.fromByteArray(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                .asUtf8String();
    }
}

package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.dsl.Jampx.secret;
import static dev.jampx.sandbox.cognito.PoolFixture.AS_DEPLOYED;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.dsl.AccountRecovery;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.MfaMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MFAOptionType;

/** What the state of an account means for its sign-ins, its tokens and its messages. */
class AccountStateTest {

    private static final String PHONE = "+4917012345678";
    private static final MFAOptionType BY_PHONE = MFAOptionType.builder()
            .attributeName("phone_number")
            .deliveryMedium(DeliveryMediumType.SMS)
            .build();
    private static final String DISABLED = "User is disabled.";
    private static final String REVOKED = "Access Token has been revoked";
    private static final FunctionDefinition MAIL = defineFunction("mail").handler(Object.class);
    private static final FunctionDefinition TEXT = defineFunction("text").handler(Object.class);

    private final TriggerFunctions functions = new TriggerFunctions();

    @TempDir
    Path folder;

    private PoolFixture pool;

    private void start(BackendResource... resources) {
        pool = new PoolFixture(folder, PoolFixture.auth(resources));
        pool.function = functions;
    }

    private void startByEmail() {
        start(defineAuth().loginWith(login -> login.email()));
        pool.confirmed(EMAIL);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private void create(AttributeType... attributes) {
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .messageAction("SUPPRESS")
                .userAttributes(attributes));
        pool.client().adminSetUserPassword(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .password(PASSWORD)
                .permanent(true));
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    @Test
    void aDisabledUserDoesNothing() {
        startByEmail();
        AuthenticationResultType tokens = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        pool.client().adminDisableUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        assertRefused("NotAuthorizedException", DISABLED, () -> pool.withPassword(EMAIL, PASSWORD));
        assertRefused("NotAuthorizedException", DISABLED, () -> pool.withSrp(EMAIL, PASSWORD));
        assertRefused("NotAuthorizedException", DISABLED, () -> pool.refresh(tokens.refreshToken()));
        assertRefused("NotAuthorizedException", DISABLED, () -> pool.client()
                .getUser(r -> r.accessToken(tokens.accessToken())));
        assertRefused("NotAuthorizedException", DISABLED, () -> pool.client()
                .forgotPassword(r -> r.clientId(pool.clientId()).username(EMAIL)));
        pool.client().adminEnableUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        assertThat(pool.refresh(tokens.refreshToken()).idToken()).isNotEmpty();
    }

    @Test
    void aPasswordThatWasResetByAnAdministratorIsReplacedWithTheCode() {
        startByEmail();
        pool.client().adminResetUserPassword(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        String code = pool.code();
        for (ThrowingCallable signIn : List.<ThrowingCallable>of(
                () -> pool.withPassword(EMAIL, PASSWORD), () -> pool.withSrp(EMAIL, PASSWORD))) {
            assertRefused("PasswordResetRequiredException", "Password reset required for the user", signIn);
        }
        pool.client().confirmForgotPassword(r -> r.clientId(pool.clientId())
                .username(EMAIL)
                .confirmationCode(code)
                .password("N3w-Passw0rd"));
        assertThat(pool.withSrp(EMAIL, "N3w-Passw0rd").authenticationResult()).isNotNull();
    }

    @Test
    void signingOutEverywhereEndsEveryUseOfEveryToken() {
        startByEmail();
        AuthenticationResultType first = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        AuthenticationResultType second = pool.withSrp(EMAIL, PASSWORD).authenticationResult();
        pool.client().globalSignOut(r -> r.accessToken(first.accessToken()));
        assertEnded(first);
        assertEnded(second);
        AuthenticationResultType third = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        pool.client().adminUserGlobalSignOut(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        assertEnded(third);
        AuthenticationResultType fourth = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        AuthenticationResultType fifth = pool.withPassword(EMAIL, PASSWORD).authenticationResult();
        pool.client().revokeToken(r -> r.clientId(pool.clientId()).token(fourth.refreshToken()));
        assertEnded(fourth);
        assertThat(pool.client()
                        .getUser(r -> r.accessToken(fifth.accessToken()))
                        .username())
                .isNotEmpty();
        assertRefused("UnsupportedTokenTypeException", "Unsupported token type", () -> pool.client()
                .revokeToken(r -> r.clientId(pool.clientId()).token(fifth.accessToken())));
    }

    private void assertEnded(AuthenticationResultType tokens) {
        String token = tokens.accessToken();
        assertRefused(
                "NotAuthorizedException", "Refresh Token has been revoked", () -> pool.refresh(tokens.refreshToken()));
        assertRefused("NotAuthorizedException", "Refresh Token has been revoked", () -> pool.client()
                .getTokensFromRefreshToken(r -> r.clientId(pool.clientId()).refreshToken(tokens.refreshToken())));
        List<ThrowingCallable> uses = List.of(
                () -> pool.client().getUser(r -> r.accessToken(token)),
                () -> pool.client()
                        .updateUserAttributes(r -> r.accessToken(token).userAttributes(attribute("email", EMAIL))),
                () -> pool.client()
                        .changePassword(r ->
                                r.accessToken(token).previousPassword(PASSWORD).proposedPassword("N3w-Passw0rd")),
                () -> pool.client().associateSoftwareToken(r -> r.accessToken(token)),
                () -> pool.client().setUserMFAPreference(r -> r.accessToken(token)),
                () -> pool.client().getUserAuthFactors(r -> r.accessToken(token)),
                () -> pool.client().listDevices(r -> r.accessToken(token)),
                () -> pool.client().startWebAuthnRegistration(r -> r.accessToken(token)),
                () -> pool.client().getUserAttributeVerificationCode(r -> r.accessToken(token)
                        .attributeName("email")),
                () -> pool.client().globalSignOut(r -> r.accessToken(token)),
                () -> pool.client().deleteUser(r -> r.accessToken(token)));
        uses.forEach(use -> assertRefused("NotAuthorizedException", REVOKED, use));
        assertRefused("NotAuthorizedException", "Invalid Access Token", () -> pool.client()
                .getUser(r -> r.accessToken(tokens.idToken())));
    }

    @Test
    void administratorsUseOnlyTheFlowsThatAreOn() {
        startByEmail();
        Map<String, String> parameters = Map.of("USERNAME", EMAIL, "PASSWORD", PASSWORD);
        assertRefused("InvalidParameterException", "Auth flow not enabled for this client", () -> pool.client()
                .adminInitiateAuth(r -> r.userPoolId(pool.poolId())
                        .clientId(pool.clientId())
                        .authFlow("ADMIN_USER_PASSWORD_AUTH")
                        .authParameters(parameters)));
        pool.allow(AS_DEPLOYED, "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_USER_PASSWORD_AUTH");
        for (String flow : List.of("ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH")) {
            AuthenticationResultType tokens = pool.client()
                    .adminInitiateAuth(r -> r.userPoolId(pool.poolId())
                            .clientId(pool.clientId())
                            .authFlow(flow)
                            .authParameters(parameters))
                    .authenticationResult();
            assertThat(pool.client()
                            .adminInitiateAuth(r -> r.userPoolId(pool.poolId())
                                    .clientId(pool.clientId())
                                    .authFlow("REFRESH_TOKEN_AUTH")
                                    .authParameters(Map.of("REFRESH_TOKEN", tokens.refreshToken())))
                            .authenticationResult()
                            .idToken())
                    .isNotEmpty();
        }
        assertRefused("InvalidParameterException", "Initiate Auth method not supported.", () -> pool.client()
                .adminInitiateAuth(r -> r.userPoolId(pool.poolId())
                        .clientId(pool.clientId())
                        .authFlow("USER_PASSWORD_AUTH")
                        .authParameters(parameters)));
    }

    @Test
    void accountsElsewhereAreLinkedAndUnlinked() {
        start(defineAuth().loginWith(login -> login.email().externalProviders(providers -> providers
                .google(google -> google.clientId(secret("GOOGLE_ID")).clientSecret(secret("GOOGLE_SECRET")))
                .callbackUrls("http://localhost:3000/")
                .logoutUrls("http://localhost:3000/"))));
        String sub = pool.confirmed(EMAIL);
        link("Google");
        assertRefused(
                "InvalidParameterException", "SourceUser is already linked to DestinationUser", () -> link("Google"));
        assertRefused(
                "InvalidParameterException",
                "The provider Facebook does not exist for User Pool " + pool.poolId(),
                () -> link("Facebook"));
        assertThat(identities()).contains("\"providerName\":\"Google\"").contains("\"userId\":\"1234\"");
        unlink("Google", "1234");
        assertThat(identities()).isEmpty();
        assertRefused("UserNotFoundException", "User does not exist.", () -> unlink("Google", "1234"));
        link("Google");
        unlink("Cognito", sub);
        assertRefused(
                "NotAuthorizedException", "Incorrect username or password.", () -> pool.withPassword(EMAIL, PASSWORD));
        assertThat(identities()).contains("\"userId\":\"1234\"");
    }

    private void link(String provider) {
        pool.client().adminLinkProviderForUser(r -> r.userPoolId(pool.poolId())
                .destinationUser(u -> u.providerName("Cognito").providerAttributeValue(EMAIL))
                .sourceUser(u -> u.providerName(provider)
                        .providerAttributeName("Cognito_Subject")
                        .providerAttributeValue("1234")));
    }

    private void unlink(String provider, String value) {
        pool.client()
                .adminDisableProviderForUser(r -> r.userPoolId(pool.poolId()).user(u -> u.providerName(provider)
                        .providerAttributeName("Cognito_Subject")
                        .providerAttributeValue(value)));
    }

    private String identities() {
        return pool.client().adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL)).userAttributes().stream()
                .filter(attribute -> attribute.name().equals("identities"))
                .map(AttributeType::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void theOlderSettingTurnsTextMessagesOn() {
        start(defineAuth()
                .loginWith(login -> login.email().phone())
                .multifactor(factors -> factors.mode(MfaMode.OPTIONAL).sms()));
        create(attribute("phone_number", PHONE), attribute("phone_number_verified", "true"));
        String token = pool.token(EMAIL);
        pool.client().setUserSettings(r -> r.accessToken(token).mfaOptions(BY_PHONE));
        assertThat(pool.withPassword(EMAIL, PASSWORD).challengeNameAsString()).isEqualTo("SMS_MFA");
        pool.client().setUserSettings(r -> r.accessToken(token).mfaOptions(List.of()));
        assertThat(pool.withPassword(EMAIL, PASSWORD).authenticationResult()).isNotNull();
        pool.client()
                .adminSetUserSettings(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).mfaOptions(BY_PHONE));
        assertThat(pool.withPassword(EMAIL, PASSWORD).challengeNameAsString()).isEqualTo("SMS_MFA");
    }

    @Test
    void functionsSendCodesOfBothKinds() {
        start(
                MAIL,
                TEXT,
                defineAuth()
                        .loginWith(login -> login.email().phone())
                        .senders(
                                send -> send.email(email -> email.handler(MAIL)).sms(sms -> sms.handler(TEXT)))
                        .accountRecovery(AccountRecovery.EMAIL_ONLY)
                        .multifactor(factors -> factors.mode(MfaMode.OPTIONAL).sms()));
        create(
                attribute("phone_number", PHONE),
                attribute("phone_number_verified", "true"),
                attribute("email_verified", "true"));
        pool.client()
                .adminSetUserMFAPreference(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).smsMfaSettings(s -> s.enabled(true)));
        pool.withPassword(EMAIL, PASSWORD);
        JsonNode text = functions.taken("text").get(0);
        assertThat(text.path("triggerSource").asText()).isEqualTo("CustomSMSSender_Authentication");
        assertThat(text.path("request").path("type").asText()).isEqualTo("customSMSSenderRequestV1");
        assertThat(text.path("request").path("code").asText()).isNotEmpty().isNotEqualTo(pool.code());
        assertThat(text.path("request")
                        .path("userAttributes")
                        .path("phone_number")
                        .asText())
                .isEqualTo(PHONE);
        pool.client().forgotPassword(r -> r.clientId(pool.clientId()).username(EMAIL));
        JsonNode mail = functions.taken("mail").get(0);
        assertThat(mail.path("triggerSource").asText()).isEqualTo("CustomEmailSender_ForgotPassword");
        assertThat(mail.path("request").path("type").asText()).isEqualTo("customEmailSenderRequestV1");
        assertThat(functions.sources()).isEmpty();
    }

    @Test
    void theCodeGoesWhereTheDefinitionHasIt() {
        assertThat(recovery(AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL, false)).isEqualTo(DeliveryMediumType.SMS);
        assertThat(recovery(AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL, true)).isEqualTo(DeliveryMediumType.EMAIL);
        assertThat(recovery(AccountRecovery.PHONE_AND_EMAIL, true)).isEqualTo(DeliveryMediumType.SMS);
        assertThat(recovery(AccountRecovery.EMAIL_AND_PHONE_WITHOUT_MFA, false)).isEqualTo(DeliveryMediumType.EMAIL);
        assertThat(recovery(AccountRecovery.PHONE_ONLY_WITHOUT_MFA, false)).isEqualTo(DeliveryMediumType.SMS);
        assertRefused(
                "NotAuthorizedException",
                "Contact administrator to reset password.",
                () -> recovery(AccountRecovery.NONE, false));
        int sent = pool.delivered.size();
        // As to somebody who does not exist, it is said that a code was sent; none was.
        recovery(AccountRecovery.PHONE_ONLY_WITHOUT_MFA, true);
        assertThat(pool.delivered).hasSize(sent);
    }

    private DeliveryMediumType recovery(AccountRecovery recovery, boolean messagesAreAFactor) {
        AuthDefinition definition = defineAuth()
                .loginWith(login -> login.email().phone())
                .accountRecovery(recovery)
                .multifactor(factors -> factors.mode(MfaMode.OPTIONAL).sms());
        if (pool == null) {
            start(definition);
            create(
                    attribute("phone_number", PHONE),
                    attribute("phone_number_verified", "true"),
                    attribute("email_verified", "true"));
        }
        pool.deploy(PoolFixture.auth(definition));
        pool.client()
                .adminSetUserMFAPreference(r ->
                        r.userPoolId(pool.poolId()).username(EMAIL).smsMfaSettings(s -> s.enabled(messagesAreAFactor)));
        return pool.client()
                .forgotPassword(r -> r.clientId(pool.clientId()).username(EMAIL))
                .codeDeliveryDetails()
                .deliveryMedium();
    }

    @Test
    void anInvitationGoesTheWaysThatAreDesired() {
        start(defineAuth().loginWith(login -> login.email().phone()));
        assertThat(invited("a@example.com", "+4917000000001", "EMAIL")).containsExactly("a@example.com");
        assertThat(invited("b@example.com", "+4917000000002", "SMS")).containsExactly("+4917000000002");
        assertThat(invited("c@example.com", "+4917000000003", "EMAIL", "SMS"))
                .containsExactlyInAnyOrder("c@example.com", "+4917000000003");
        assertThat(invited("d@example.com", "+4917000000004")).containsExactly("+4917000000004");
    }

    private List<String> invited(String email, String phone, String... media) {
        int before = pool.delivered.size();
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId())
                .username(email)
                .desiredDeliveryMediumsWithStrings(media)
                .userAttributes(attribute("phone_number", phone)));
        return new ArrayList<>(pool.delivered)
                .subList(before, pool.delivered.size()).stream()
                        .map(IssuedCode::destination)
                        .toList();
    }
}

package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Login;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.model.resolved.ReferencedAuth;
import dev.jampx.model.resolved.Senders;
import dev.jampx.model.resolved.UserAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word about users can be written as Amplify spells it, and comes out resolved as what it says. */
class AuthGrammarTest {

    private static final FunctionDefinition FUNCTION = defineFunction("f").handler(Object.class);
    private static final AuthDefinition BY_EMAIL = defineAuth().loginWith(login -> login.email());

    @Test
    void everythingIsAsUsualUnlessSomethingIsSaid() {
        assertThat(resolved(BY_EMAIL)).isEqualTo(DefinedAuth.byEmail(List.of(), Map.of(), List.of()));
    }

    @Test
    void namesNameTheVariableOfFunctionsToo() {
        assertThat(resolved(BY_EMAIL).userPoolIdVariable()).isEqualTo("AMPLIFY_AUTH_USERPOOL_ID");
        assertThat(resolved(BY_EMAIL.name("heroFaq-People2")).userPoolIdVariable())
                .isEqualTo("HERO_FAQ_PEOPLE_2_USERPOOL_ID");
    }

    @Test
    void emailLogin() {
        Login.Email email = login(login -> login.email(it -> it.verificationEmailStyle(VerificationEmailStyle.LINK)
                        .verificationEmailSubject("Hi")
                        .verificationEmailBody(create -> create.link("here") + " or " + create.link())
                        .userInvitation(invitation -> invitation
                                .emailSubject("Come")
                                .emailBody(create -> create.username() + " " + create.code())
                                .smsMessage(create -> create.code() + "!"))
                        .otpLogin()))
                .email()
                .orElseThrow();
        assertThat(email)
                .isEqualTo(new Login.Email(
                        dev.jampx.model.auth.VerificationEmailStyle.LINK,
                        Optional.of("Hi"),
                        Optional.of("{##here##} or {##Verify Email##}"),
                        new Login.Invitation(
                                Optional.of("Come"), Optional.of("{username} {####}"), Optional.of("{####}!")),
                        true));
    }

    @Test
    void phoneLogin() {
        DefinedAuth auth = resolved(defineAuth()
                .loginWith(login -> login.phone(phone -> phone.verificationMessage(create -> "Code " + create.code())
                        .otpLogin())));
        assertThat(auth.login().phone()).contains(new Login.Phone(Optional.of("Code {####}"), true));
        assertThat(auth.userAttributes()).containsExactly(UserAttribute.PHONE_NUMBER);
        assertThat(auth.accountRecovery()).isEqualTo(dev.jampx.model.auth.AccountRecovery.PHONE_ONLY_WITHOUT_MFA);
    }

    @Test
    void passkeys() {
        Login.WebAuthn usual =
                login(login -> login.email().webAuthn()).webAuthn().orElseThrow();
        assertThat(usual.relyingPartyId()).isEmpty();
        assertThat(usual.userVerification()).isEqualTo(dev.jampx.model.auth.UserVerification.PREFERRED);
        Login.WebAuthn own = login(login -> login.email()
                        .webAuthn(it -> it.relyingPartyId("example.com").userVerification(UserVerification.REQUIRED)))
                .webAuthn()
                .orElseThrow();
        assertThat(own.relyingPartyId()).contains("example.com");
        assertThat(own.userVerification()).isEqualTo(dev.jampx.model.auth.UserVerification.REQUIRED);
        assertThat(login(login -> login.email().webAuthn(it -> it.relyingPartyId("AUTO")))
                        .webAuthn()
                        .orElseThrow()
                        .relyingPartyId())
                .isEmpty();
    }

    @Test
    void externalProviders() {
        Federation federation = federation(external -> external.google(google -> google.clientId(secret("G_ID"))
                        .clientSecret(secret("G_SECRET"))
                        .scopes("profile", "email")
                        .attributeMapping(
                                map -> map.email("mail").nickname("nick").custom("custom:x", "x")))
                .facebook(facebook -> facebook.clientId(secret("F_ID"))
                        .clientSecret(secret("F_SECRET"))
                        .apiVersion("v19.0"))
                .loginWithAmazon(amazon -> amazon.clientId(secret("A_ID")).clientSecret(secret("A_SECRET")))
                .signInWithApple(apple -> apple.clientId(secret("P_ID"))
                        .keyId(secret("P_KEY"))
                        .privateKey(secret("P_PRIVATE"))
                        .teamId(secret("P_TEAM")))
                .scopes(OAuthScope.EMAIL, OAuthScope.COGNITO_ADMIN));
        assertThat(federation.scopes())
                .contains(
                        List.of(dev.jampx.model.auth.OAuthScope.EMAIL, dev.jampx.model.auth.OAuthScope.COGNITO_ADMIN));
        assertThat(federation.callbackUrls()).containsExactly("http://localhost:3000/", "myapp://in");
        assertThat(federation.logoutUrls()).containsExactly("https://example.com/");
        assertThat(federation.providers())
                .containsExactly(
                        new ExternalProvider(
                                ExternalProviderType.GOOGLE,
                                "Google",
                                Map.of("client_id", "G_ID", "client_secret", "G_SECRET"),
                                Map.of(),
                                List.of("profile", "email"),
                                List.of(),
                                Map.of("email", "mail", "nickname", "nick", "custom:x", "x")),
                        new ExternalProvider(
                                ExternalProviderType.FACEBOOK,
                                "Facebook",
                                Map.of("client_id", "F_ID", "client_secret", "F_SECRET"),
                                Map.of("api_version", "v19.0"),
                                List.of("public_profile"),
                                List.of(),
                                Map.of("email", "email")),
                        new ExternalProvider(
                                ExternalProviderType.LOGIN_WITH_AMAZON,
                                "LoginWithAmazon",
                                Map.of("client_id", "A_ID", "client_secret", "A_SECRET"),
                                Map.of(),
                                List.of("profile"),
                                List.of(),
                                Map.of("email", "email")),
                        new ExternalProvider(
                                ExternalProviderType.SIGN_IN_WITH_APPLE,
                                "SignInWithApple",
                                Map.of(
                                        "client_id", "P_ID",
                                        "key_id", "P_KEY",
                                        "private_key", "P_PRIVATE",
                                        "team_id", "P_TEAM"),
                                Map.of(),
                                List.of("name"),
                                List.of(),
                                Map.of("email", "email")));
    }

    @Test
    void providersOfOpenIdConnectAndSaml() {
        Federation federation = federation(external -> external.oidc(oidc -> oidc.name("acme")
                        .clientId(secret("ID"))
                        .clientSecret(secret("SECRET"))
                        .issuerUrl("https://acme.example")
                        .endpoints(endpoints -> endpoints
                                .authorization("https://acme.example/a")
                                .token("https://acme.example/t")
                                .userInfo("https://acme.example/u")
                                .jwksUri("https://acme.example/j"))
                        .identifiers("acme.example")
                        .attributeRequestMethod(AttributeRequestMethod.POST)
                        .scopes("openid", "email"))
                .oidc(oidc -> oidc.clientId(secret("ID"))
                        .clientSecret(secret("SECRET"))
                        .issuerUrl("https://other.example"))
                .saml(saml -> saml.name("corp")
                        .metadata(SamlMetadataType.FILE, "<xml/>")
                        .metadata(SamlMetadataType.URL, "https://corp.example/saml")
                        .identifiers("corp.example")
                        .idpSignout()
                        .attributeMapping(map -> map.email("mail"))));
        assertThat(federation.providers())
                .containsExactly(
                        new ExternalProvider(
                                ExternalProviderType.OIDC,
                                "acme",
                                Map.of("client_id", "ID", "client_secret", "SECRET"),
                                Map.of(
                                        "oidc_issuer", "https://acme.example",
                                        "authorize_url", "https://acme.example/a",
                                        "token_url", "https://acme.example/t",
                                        "attributes_url", "https://acme.example/u",
                                        "jwks_uri", "https://acme.example/j",
                                        "attributes_request_method", "POST"),
                                List.of("openid", "email"),
                                List.of("acme.example"),
                                Map.of("email", "email")),
                        new ExternalProvider(
                                ExternalProviderType.OIDC,
                                "OIDC2",
                                Map.of("client_id", "ID", "client_secret", "SECRET"),
                                Map.of("oidc_issuer", "https://other.example", "attributes_request_method", "GET"),
                                List.of("openid"),
                                List.of(),
                                Map.of("email", "email")),
                        new ExternalProvider(
                                ExternalProviderType.SAML,
                                "corp",
                                Map.of(),
                                Map.of("MetadataURL", "https://corp.example/saml", "IDPSignout", "true"),
                                List.of(),
                                List.of("corp.example"),
                                Map.of("email", "mail")));
    }

    @Test
    void whoSignsInWithAPhoneGetsNoAddressFromProviders() {
        assertThat(login(login -> login.email().phone().externalProviders(external -> external.google(
                                        google -> google.clientId(secret("ID")).clientSecret(secret("SECRET")))
                                .callbackUrls("http://localhost:3000/")
                                .logoutUrls("http://localhost:3000/")))
                        .federation()
                        .orElseThrow()
                        .providers())
                .extracting(ExternalProvider::attributeMapping)
                .containsExactly(Map.of());
    }

    @Test
    void aProviderOfAKindReplacesAnotherOneButNotOfOpenIdConnect() {
        Federation federation = federation(
                external -> external.saml(saml -> saml.name("one").metadata(SamlMetadataType.URL, "https://a"))
                        .saml(saml -> saml.name("two").metadata(SamlMetadataType.URL, "https://b")));
        assertThat(federation.providers()).extracting(ExternalProvider::name).containsExactly("two");
    }

    @Test
    void senders() {
        assertThat(resolved(BY_EMAIL.senders(senders -> senders.email(email -> email.fromEmail("a@example.com")
                                        .fromName("A")
                                        .replyTo("b@example.com"))
                                .sms(sms -> sms.externalId("word")
                                        .snsCallerArn("arn:aws:iam::123456789012:role/sns")
                                        .snsRegion("eu-west-1"))))
                        .senders())
                .isEqualTo(new Senders(
                        Optional.of(new Senders.Ses("a@example.com", Optional.of("A"), Optional.of("b@example.com"))),
                        Optional.empty(),
                        Optional.of(new Senders.Sns(
                                Optional.of(new Senders.Caller("arn:aws:iam::123456789012:role/sns", "word")),
                                Optional.of("eu-west-1"))),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void sendersThatAreFunctionsBelongToTheBackend() {
        Backend backend =
                Resolution.of(defineBackend(BY_EMAIL.senders(senders -> senders.email(email -> email.handler(FUNCTION))
                                .sms(sms -> sms.handler(FUNCTION).kmsKeyArn("arn:key"))))
                        .declared());
        assertThat(backend.functions()).singleElement().matches(function -> function.name()
                .equals("f"));
        assertThat(((DefinedAuth) backend.auth().orElseThrow()).senders())
                .isEqualTo(new Senders(
                        Optional.empty(),
                        Optional.of("f"),
                        Optional.empty(),
                        Optional.of("f"),
                        Optional.of("arn:key")));
    }

    @Test
    void standardAttributes() {
        List<UserAttribute> attributes = resolved(BY_EMAIL.userAttributes(user -> user.address(it -> it.required())
                        .birthdate(it -> it)
                        .email(it -> it.mutable(false))
                        .familyName(it -> it)
                        .fullname(it -> it)
                        .gender(it -> it)
                        .givenName(it -> it)
                        .lastUpdateTime(it -> it)
                        .locale(it -> it)
                        .middleName(it -> it)
                        .nickname(it -> it)
                        .phoneNumber(it -> it.required(false))
                        .preferredUsername(it -> it)
                        .profilePage(it -> it)
                        .profilePicture(it -> it)
                        .timezone(it -> it)
                        .website(it -> it)))
                .userAttributes();
        assertThat(attributes)
                .extracting(UserAttribute::name)
                .containsExactly(
                        "email",
                        "address",
                        "birthdate",
                        "family_name",
                        "name",
                        "gender",
                        "given_name",
                        "updated_at",
                        "locale",
                        "middle_name",
                        "nickname",
                        "phone_number",
                        "preferred_username",
                        "profile",
                        "picture",
                        "zoneinfo",
                        "website");
        assertThat(attributes.get(0))
                .as("what is written replaces the usual")
                .isEqualTo(standard("email", false, false));
        assertThat(attributes.get(1)).isEqualTo(standard("address", true, true));
        assertThat(attributes.get(2)).isEqualTo(standard("birthdate", false, true));
        assertThat(attributes).hasSameSizeAs(dev.jampx.model.auth.StandardAttribute.values());
    }

    @Test
    void customAttributesComeAfterTheStandardOnes() {
        assertThat(resolved(BY_EMAIL.userAttributes(user -> user.custom(
                                        "custom:s",
                                        type -> type.string().minLen(1).maxLen(9))
                                .custom("custom:n", type -> type.number()
                                        .min(-5)
                                        .max(5_000_000_000L)
                                        .mutable(false))
                                .nickname(it -> it)
                                .custom("custom:b", type -> type.booleanType().mutable(false))
                                .custom("custom:d", type -> type.dateTime())))
                        .userAttributes())
                .containsExactly(
                        UserAttribute.EMAIL,
                        standard("nickname", false, true),
                        custom("s", AttributeDataType.STRING, true, OptionalLong.of(1), OptionalLong.of(9)),
                        custom(
                                "n",
                                AttributeDataType.NUMBER,
                                false,
                                OptionalLong.of(-5),
                                OptionalLong.of(5_000_000_000L)),
                        custom("b", AttributeDataType.BOOLEAN, false, OptionalLong.empty(), OptionalLong.empty()),
                        custom("d", AttributeDataType.DATE_TIME, true, OptionalLong.empty(), OptionalLong.empty()));
    }

    @Test
    void secondFactors() {
        AuthDefinition ses = BY_EMAIL.senders(senders -> senders.email(email -> email.fromEmail("a@example.com")));
        assertThat(resolved(ses.multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL)
                                .totp()
                                .sms(sms -> sms.smsMessage(create -> "It is " + create.code()))
                                .email()))
                        .multifactor())
                .isEqualTo(new Multifactor(
                        dev.jampx.model.auth.MfaMode.OPTIONAL, true, true, Optional.of("It is {####}"), true));
        assertThat(resolved(BY_EMAIL.multifactor(
                                mfa -> mfa.mode(MfaMode.REQUIRED).sms()))
                        .multifactor())
                .isEqualTo(
                        new Multifactor(dev.jampx.model.auth.MfaMode.REQUIRED, false, true, Optional.empty(), false));
        assertThat(resolved(BY_EMAIL.multifactor(mfa -> mfa.mode(MfaMode.OFF))).multifactor())
                .isEqualTo(Multifactor.OFF);
    }

    @Test
    void recoveryAndPreferredChallenge() {
        Stream.of(AccountRecovery.values()).forEach(recovery -> assertThat(
                        resolved(BY_EMAIL.accountRecovery(recovery)).accountRecovery())
                .hasToString(recovery.name()));
        DefinedAuth all = resolved(defineAuth()
                .loginWith(login -> login.email(email -> email.otpLogin())
                        .phone(phone -> phone.otpLogin())
                        .webAuthn())
                .passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.SMS_OTP)));
        assertThat(all.preferredChallenge()).contains(dev.jampx.model.auth.PreferredChallenge.SMS_OTP);
        assertThat(all.accountRecovery()).isEqualTo(dev.jampx.model.auth.AccountRecovery.EMAIL_ONLY);
    }

    @Test
    void everyTrigger() {
        assertThat(resolved(BY_EMAIL.triggers(on -> on.createAuthChallenge(FUNCTION)
                                .customMessage(FUNCTION)
                                .defineAuthChallenge(FUNCTION)
                                .postAuthentication(FUNCTION)
                                .postConfirmation(FUNCTION)
                                .preAuthentication(FUNCTION)
                                .preSignUp(FUNCTION)
                                .preTokenGeneration(FUNCTION)
                                .userMigration(FUNCTION)
                                .verifyAuthChallengeResponse(FUNCTION)))
                        .triggers())
                .containsOnlyKeys(AuthTrigger.values())
                .values()
                .containsOnly("f");
    }

    @Test
    void everyActionStandsForTheSameWordOfTheModel() {
        assertThat(resolved(BY_EMAIL.access(
                                allow -> List.of(allow.resource(FUNCTION).to(AuthAction.values()))))
                        .grants())
                .containsExactly(new Auth.Grant("f", Arrays.asList(dev.jampx.model.AuthAction.values())));
        assertThat(AuthAction.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(Stream.of(dev.jampx.model.AuthAction.values())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void references() {
        Auth auth = Resolution.of(defineBackend(referenceAuth()
                                .userPoolId("us-east-1_Ab1")
                                .identityPoolId("us-east-1:b0c1d2e3-0000-0000-0000-000000000000")
                                .userPoolClientId("1h57kf5")
                                .authRoleArn("arn:aws:iam::123456789012:role/in")
                                .unauthRoleArn("arn:aws:iam::123456789012:role/out")
                                .group("B", "arn:aws:iam::123456789012:role/b")
                                .group("A", "arn:aws:iam::123456789012:role/a")
                                .access(allow ->
                                        List.of(allow.resource(FUNCTION).to(AuthAction.GET_USER))))
                        .declared())
                .auth()
                .orElseThrow();
        assertThat(auth)
                .isEqualTo(new ReferencedAuth(
                        "us-east-1_Ab1",
                        "us-east-1:b0c1d2e3-0000-0000-0000-000000000000",
                        "1h57kf5",
                        "arn:aws:iam::123456789012:role/in",
                        "arn:aws:iam::123456789012:role/out",
                        Map.of("A", "arn:aws:iam::123456789012:role/a", "B", "arn:aws:iam::123456789012:role/b"),
                        List.of(new Auth.Grant("f", List.of(dev.jampx.model.AuthAction.GET_USER)))));
        assertThat(auth.groups()).containsExactly("B", "A");
    }

    @Test
    void secretsKnowTheirLine() {
        assertThat(defineBackend(defineAuth()
                                .loginWith(login -> login.externalProviders(
                                        external -> external.google(google -> google.clientId(secret("G_ID"))))))
                        .declared()
                        .auth()
                        .get(0)
                        .login()
                        .externalProviders()
                        .orElseThrow()
                        .providers()
                        .get(0)
                        .secrets()
                        .get("client_id")
                        .site())
                .extracting(SourceLocation::file)
                .isEqualTo("dev/jampx/dsl/tests/AuthGrammarTest.java");
    }

    private static DefinedAuth resolved(AuthDefinition auth) {
        return (DefinedAuth)
                Resolution.of(defineBackend(auth).declared()).auth().orElseThrow();
    }

    private static Login login(UnaryOperator<LoginMethods> login) {
        return resolved(defineAuth().loginWith(login)).login();
    }

    private static Federation federation(UnaryOperator<ExternalProviders> external) {
        return resolved(defineAuth()
                        .loginWith(login -> login.email()
                                .externalProviders(
                                        it -> external.apply(it.callbackUrls("http://localhost:3000/", "myapp://in")
                                                .logoutUrls("https://example.com/"))))
                        .userAttributes(user -> user.custom("custom:x", type -> type.string())))
                .login()
                .federation()
                .orElseThrow();
    }

    private static UserAttribute standard(String name, boolean required, boolean mutable) {
        return new UserAttribute(name, Optional.empty(), required, mutable, OptionalLong.empty(), OptionalLong.empty());
    }

    private static UserAttribute custom(
            String name, AttributeDataType type, boolean mutable, OptionalLong least, OptionalLong most) {
        return new UserAttribute(name, Optional.of(type), false, mutable, least, most);
    }
}

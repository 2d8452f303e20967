package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.UserVerification;
import dev.jampx.sandbox.cognito.SoftwareAuthenticator.Algorithm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnCredentialDescription;

/** Passkeys in Cognito's wire protocol, against an authenticator that shares no code with the pool. */
class PasskeyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private PoolFixture pool;
    private String token;

    @BeforeEach
    void start() {
        pool = new PoolFixture(folder, PoolFixture.auth(definition()));
        pool.confirmed(EMAIL);
        token = pool.token(EMAIL);
    }

    private static AuthDefinition definition() {
        return defineAuth().loginWith(login -> login.email().webAuthn());
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private JsonNode creationOptions() {
        return json(pool.client()
                .startWebAuthnRegistration(r -> r.accessToken(token))
                .credentialCreationOptions());
    }

    private void register(SoftwareAuthenticator authenticator) {
        JsonNode credential = authenticator.create(creationOptions());
        pool.client().completeWebAuthnRegistration(r -> r.accessToken(token).credential(document(credential)));
    }

    private InitiateAuthResponse ask() {
        return pool.begin("USER_AUTH", "USERNAME", EMAIL, "PREFERRED_CHALLENGE", "WEB_AUTHN");
    }

    private static JsonNode requestOptions(InitiateAuthResponse challenge) {
        return parse(challenge.challengeParameters().get("CREDENTIAL_REQUEST_OPTIONS"));
    }

    private RespondToAuthChallengeResponse prove(InitiateAuthResponse challenge, SoftwareAuthenticator authenticator) {
        return pool.answer(
                "WEB_AUTHN",
                challenge.session(),
                "USERNAME",
                EMAIL,
                "CREDENTIAL",
                authenticator.get(requestOptions(challenge)).toString());
    }

    private void signIn(SoftwareAuthenticator authenticator) {
        assertThat(prove(ask(), authenticator).authenticationResult().idToken()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Algorithm.class,
            names = {"ES256", "RS256", "EDDSA"})
    void aPasskeyIsRegisteredAndSignsIn(Algorithm algorithm) {
        SoftwareAuthenticator authenticator = new SoftwareAuthenticator(algorithm);
        JsonNode options = creationOptions();
        assertThat(options.path("rp").path("id").asText()).isEqualTo("localhost");
        assertThat(options.path("user").path("name").asText()).isEqualTo(EMAIL);
        assertThat(options.path("excludeCredentials")).isEmpty();
        assertThat(options.path("authenticatorSelection")
                        .path("userVerification")
                        .asText())
                .isEqualTo("preferred");
        register(authenticator);
        assertThat(creationOptions()
                        .path("excludeCredentials")
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo(authenticator.id());
        WebAuthnCredentialDescription kept = pool.client()
                .listWebAuthnCredentials(r -> r.accessToken(token))
                .credentials()
                .get(0);
        assertThat(kept.credentialId()).isEqualTo(authenticator.id());
        assertThat(kept.relyingPartyId()).isEqualTo("localhost");
        assertThat(kept.authenticatorAttachment()).isEqualTo("platform");
        assertThat(kept.authenticatorTransports()).containsExactly("internal");
        assertThat(kept.createdAt().getEpochSecond())
                .isEqualTo(pool.clock.instant().getEpochSecond());
        authenticator.count = 2;
        InitiateAuthResponse challenge = ask();
        assertThat(challenge.challengeNameAsString()).isEqualTo("WEB_AUTHN");
        assertThat(requestOptions(challenge)
                        .path("allowCredentials")
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo(authenticator.id());
        assertThat(prove(challenge, authenticator).authenticationResult().accessToken())
                .isNotEmpty();
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session can only be used once.",
                () -> prove(challenge, authenticator));
        pool.restart();
        authenticator.count = 3;
        signIn(authenticator);
    }

    @Test
    void aPasskeyIsOneOfTheChoices() {
        SoftwareAuthenticator authenticator = new SoftwareAuthenticator(Algorithm.ES256);
        assertThat(pool.begin("USER_AUTH", "USERNAME", EMAIL).availableChallengesAsStrings())
                .containsExactly("PASSWORD_SRP", "PASSWORD");
        assertThat(ask().challengeNameAsString()).isEqualTo("SELECT_CHALLENGE");
        register(authenticator);
        InitiateAuthResponse choice = pool.begin("USER_AUTH", "USERNAME", EMAIL);
        assertThat(choice.availableChallengesAsStrings()).containsExactly("PASSWORD_SRP", "PASSWORD", "WEB_AUTHN");
        var chosen = pool.answer("SELECT_CHALLENGE", choice.session(), "USERNAME", EMAIL, "ANSWER", "WEB_AUTHN");
        authenticator.count = 2;
        JsonNode options = parse(chosen.challengeParameters().get("CREDENTIAL_REQUEST_OPTIONS"));
        assertThat(pool.answer(
                                "WEB_AUTHN",
                                chosen.session(),
                                "USERNAME",
                                EMAIL,
                                "CREDENTIAL",
                                authenticator.get(options).toString())
                        .authenticationResult())
                .isNotNull();
        var factors = pool.client().getUserAuthFactors(r -> r.accessToken(token));
        assertThat(factors.configuredUserAuthFactorsAsStrings()).containsExactly("PASSWORD", "WEB_AUTHN");
        pool.client().deleteWebAuthnCredential(r -> r.accessToken(token).credentialId(authenticator.id()));
        assertThat(pool.client()
                        .listWebAuthnCredentials(r -> r.accessToken(token))
                        .credentials())
                .isEmpty();
        assertRefused("ResourceNotFoundException", "WebAuthn credential does not exist.", () -> pool.client()
                .deleteWebAuthnCredential(r -> r.accessToken(token).credentialId(authenticator.id())));
        assertThat(pool.begin("USER_AUTH", "USERNAME", EMAIL).availableChallengesAsStrings())
                .containsExactly("PASSWORD_SRP", "PASSWORD");
    }

    @Test
    void whatIsNoRegistrationIsRefused() {
        refusedRegistration(
                "WebAuthnOriginNotAllowedException",
                "the origin is not one of the relying party's",
                each -> each.origin = "https://example.com");
        refusedRegistration(
                "WebAuthnOriginNotAllowedException",
                "the origin is not one of the relying party's",
                each -> each.origin = "http://localhost.example.com");
        refusedRegistration(
                "WebAuthnRelyingPartyMismatchException",
                "the relying party is another one",
                each -> each.party = "example.com");
        refusedRegistration(
                "InvalidParameterException", "the challenge is another one", each -> each.challenge = "AAAA");
        refusedRegistration("InvalidParameterException", "the user was not verified", each -> each.present = false);
        SoftwareAuthenticator unsupported = new SoftwareAuthenticator(Algorithm.ES384);
        assertRefused(
                "WebAuthnCredentialNotSupportedException",
                "the key's algorithm was not offered",
                () -> register(unsupported));
        SoftwareAuthenticator late = new SoftwareAuthenticator(Algorithm.ES256);
        JsonNode credential = late.create(creationOptions());
        pool.clock.advance(Duration.ofMinutes(5));
        assertRefused(
                "WebAuthnChallengeNotFoundException",
                "There is no challenge for the user, or it has expired.",
                () -> pool.client()
                        .completeWebAuthnRegistration(r -> r.accessToken(token).credential(document(credential))));
        register(late);
        JsonNode again = late.create(creationOptions());
        ((com.fasterxml.jackson.databind.node.ObjectNode) again).put("id", "AAAA");
        assertRefused("InvalidParameterException", "the attestation is of another passkey", () -> pool.client()
                .completeWebAuthnRegistration(r -> r.accessToken(token).credential(document(again))));
    }

    private void refusedRegistration(String error, String message, Consumer<SoftwareAuthenticator> wrong) {
        SoftwareAuthenticator authenticator = new SoftwareAuthenticator(Algorithm.ES256);
        wrong.accept(authenticator);
        assertRefused(error, message, () -> register(authenticator));
        assertThat(pool.client()
                        .listWebAuthnCredentials(r -> r.accessToken(token))
                        .credentials())
                .isEmpty();
    }

    @Test
    void whatIsNoProofIsRefused() {
        SoftwareAuthenticator authenticator = new SoftwareAuthenticator(Algorithm.ES256);
        register(authenticator);
        authenticator.count = 5;
        signIn(authenticator);
        // A copy of the passkey counts for itself.
        refusedProof("the passkey was copied", authenticator, "");
        authenticator.count = 4;
        refusedProof("the passkey was copied", authenticator, "");
        authenticator.count = 6;
        authenticator.challenge = "AAAA";
        refusedProof("the challenge is another one", authenticator, "");
        authenticator.challenge = "";
        authenticator.origin = "https://localhost.example.com";
        refusedProof("the origin is not one of the relying party's", authenticator, "");
        authenticator.origin = "http://localhost:8080";
        authenticator.party = "example.com";
        refusedProof("the relying party is another one", authenticator, "");
        authenticator.party = "";
        authenticator.present = false;
        refusedProof("the user was not verified", authenticator, "");
        authenticator.present = true;
        SoftwareAuthenticator other = new SoftwareAuthenticator(Algorithm.ES256);
        refusedProof("the passkey is not the user's", other, "");
        other.count = 6;
        refusedProof("the signature is not the passkey's", other, authenticator.id());
        signIn(authenticator);
    }

    private void refusedProof(String reason, SoftwareAuthenticator authenticator, String calling) {
        InitiateAuthResponse challenge = ask();
        var credential = authenticator.get(requestOptions(challenge));
        if (!calling.isEmpty()) {
            credential.put("id", calling).put("rawId", calling);
        }
        assertRefused(
                "NotAuthorizedException",
                "Invalid passkey credential: " + reason,
                () -> pool.answer(
                        "WEB_AUTHN", challenge.session(), "USERNAME", EMAIL, "CREDENTIAL", credential.toString()));
    }

    @Test
    void passkeysThatDoNotCountAreTaken() {
        SoftwareAuthenticator authenticator = new SoftwareAuthenticator(Algorithm.ES256);
        authenticator.count = 0;
        register(authenticator);
        signIn(authenticator);
        signIn(authenticator);
    }

    @Test
    void aPasskeyThatMustKnowItsOwnerIsHeldToIt() {
        pool.deploy(PoolFixture.auth(
                defineAuth().loginWith(login -> login.email().webAuthn(passkey -> passkey.relyingPartyId("example.com")
                        .userVerification(UserVerification.REQUIRED)))));
        SoftwareAuthenticator authenticator = new SoftwareAuthenticator(Algorithm.ES256);
        authenticator.origin = "https://app.example.com";
        authenticator.verified = false;
        assertRefused("InvalidParameterException", "the user was not verified", () -> register(authenticator));
        authenticator.verified = true;
        register(authenticator);
        authenticator.count = 2;
        authenticator.verified = false;
        refusedProof("the user was not verified", authenticator, "");
        authenticator.verified = true;
        signIn(authenticator);
    }

    @Test
    void aUserWithASecondFactorSignsInWithThePassword() {
        pool.deploy(PoolFixture.auth(
                defineAuth().loginWith(login -> login.email().webAuthn()).multifactor(factors -> factors.mode(
                                dev.jampx.dsl.MfaMode.OPTIONAL)
                        .totp())));
        register(new SoftwareAuthenticator(Algorithm.ES256));
        String secret =
                pool.client().associateSoftwareToken(r -> r.accessToken(token)).secretCode();
        String code = new dev.jampx.sandbox.cognito.mfa.TotpSecret(secret).code(pool.clock.instant());
        pool.client().verifySoftwareToken(r -> r.accessToken(token).userCode(code));
        pool.client().setUserMFAPreference(r -> r.accessToken(token).softwareTokenMfaSettings(s -> s.enabled(true)));
        assertThat(pool.begin("USER_AUTH", "USERNAME", EMAIL).availableChallengesAsStrings())
                .containsExactly("PASSWORD_SRP", "PASSWORD");
        var answer =
                pool.begin("USER_AUTH", "USERNAME", EMAIL, "PREFERRED_CHALLENGE", "PASSWORD", "PASSWORD", PASSWORD);
        assertThat(answer.challengeNameAsString()).isEqualTo("SOFTWARE_TOKEN_MFA");
    }

    @Test
    void aPoolWithoutPasskeysRegistersNone() {
        pool.deploy(PoolFixture.auth(defineAuth().loginWith(login -> login.email())));
        assertRefused("WebAuthnNotEnabledException", "WebAuthn is not enabled for the user pool.", () -> pool.client()
                .startWebAuthnRegistration(r -> r.accessToken(token)));
    }

    private static JsonNode json(Document document) {
        return JSON.valueToTree(document.unwrap());
    }

    private static Document document(JsonNode node) {
        if (node.isObject()) {
            Document.MapBuilder map = Document.mapBuilder();
            node.properties().forEach(entry -> map.putDocument(entry.getKey(), document(entry.getValue())));
            return map.build();
        }
        if (node.isArray()) {
            Document.ListBuilder list = Document.listBuilder();
            node.forEach(element -> list.addDocument(document(element)));
            return list.build();
        }
        return node.isBoolean() ? Document.fromBoolean(node.asBoolean()) : Document.fromString(node.asText());
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

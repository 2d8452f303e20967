package dev.jampx.sandbox;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import dev.jampx.model.resolution.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlyOnAwsTest {

    private static final FunctionDefinition FUNCTION = defineFunction("f").handler(Object.class);

    @Test
    void whatTheSandboxDoesIsNotNamed() {
        assertThat(OnlyOnAws.options(Resolution.of(defineBackend(defineAuth()
                                .name("people")
                                .groups("A")
                                .loginWith(login -> login.email(
                                                email -> email.verificationEmailStyle(VerificationEmailStyle.LINK))
                                        .phone())
                                .senders(senders -> senders.email(email -> email.fromEmail("a@example.com")))
                                .userAttributes(user -> user.nickname(name -> name))
                                .accountRecovery(AccountRecovery.NONE)
                                .triggers(on -> on.postConfirmation(FUNCTION)
                                        .preSignUp(FUNCTION)
                                        .customMessage(FUNCTION))
                                .multifactor(mfa -> mfa.mode(MfaMode.OFF)))
                        .declared())))
                .isEmpty();
        assertThat(OnlyOnAws.options(Resolution.of(defineBackend(defineData(a.schema()
                                .add("M", a.model().field("x", a.string()))
                                .authorization(allow -> List.of(allow.publicApiKey()))))
                        .declared())))
                .isEmpty();
    }

    @Test
    void everythingOfUsersIsDone() {
        assertThat(OnlyOnAws.options(Resolution.of(defineBackend(defineAuth()
                                .loginWith(login -> login.email(
                                                email -> email.verificationEmailStyle(VerificationEmailStyle.LINK)
                                                        .otpLogin())
                                        .phone()
                                        .webAuthn()
                                        .externalProviders(external -> external.saml(saml ->
                                                        saml.name("corp").metadata(SamlMetadataType.URL, "https://a"))
                                                .callbackUrls("https://example.com/")
                                                .logoutUrls("https://example.com/")))
                                .senders(senders -> senders.email(email -> email.fromEmail("a@example.com")))
                                .userAttributes(user -> user.nickname(name -> name))
                                .multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).sms())
                                .accountRecovery(AccountRecovery.NONE)
                                .passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.PASSWORD))
                                .triggers(on -> on.postConfirmation(FUNCTION).preAuthentication(FUNCTION)))
                        .declared())))
                .isEmpty();
    }

    @Test
    void aLocalPoolStandsInForOneThatWasThereBefore() {
        assertThat(OnlyOnAws.options(Resolution.of(defineBackend(referenceAuth()
                                .userPoolId("us-east-1_Ab1")
                                .identityPoolId("us-east-1:b0c1d2e3-0000-0000-0000-000000000000")
                                .userPoolClientId("1h57kf5")
                                .authRoleArn("arn:aws:iam::123456789012:role/in")
                                .unauthRoleArn("arn:aws:iam::123456789012:role/out"))
                        .declared())))
                .isEmpty();
    }

    @Test
    void ofFunctionsAndFilesWhatItDoesNotIsNamedOnce() {
        assertThat(OnlyOnAws.options(Resolution.of(defineBackend(
                                defineFunction("a")
                                        .handler(Object.class)
                                        .timeoutSeconds(10)
                                        .environment("PLAIN", "text"),
                                defineFunction("b").entry("./b.ts").schedule("every day"),
                                defineFunction("c")
                                        .custom("./c.zip", "python3.13", "c.run")
                                        .schedule("every day")
                                        .layer("tools", "tools:1")
                                        .durableConfig(60)
                                        .logging(log -> log.format("json"))
                                        .environment("KEY", secret("KEY")),
                                defineStorage("files"))
                        .declared())))
                .containsExactly("layer", "durableConfig");
    }
}

package dev.jampx.conformance.users.cases;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Accounts elsewhere with every setting as usual. */
public final class SocialByEmail implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email(
                                email -> email.otpLogin().verificationEmailStyle(VerificationEmailStyle.LINK))
                        .externalProviders(external -> external.google(google ->
                                        google.clientId(secret("G_ID")).clientSecret(secret("G_SECRET")))
                                .facebook(it -> it.clientId(secret("F_ID")).clientSecret(secret("F_SECRET")))
                                .loginWithAmazon(
                                        it -> it.clientId(secret("A_ID")).clientSecret(secret("A_SECRET")))
                                .signInWithApple(it -> it.clientId(secret("P_ID"))
                                        .keyId(secret("P_KEY"))
                                        .privateKey(secret("P_PRIVATE"))
                                        .teamId(secret("P_TEAM")))
                                .oidc(it -> it.name("acme")
                                        .clientId(secret("O_ID"))
                                        .clientSecret(secret("O_SECRET"))
                                        .issuerUrl("https://idp.example.com"))
                                .saml(it -> it.name("corporate").metadata(SamlMetadataType.FILE, "<xml/>"))
                                .callbackUrls("http://localhost:3000/")
                                .logoutUrls("http://localhost:3000/")))
                .senders(senders -> senders.email(
                                email -> email.fromEmail("a@example.com").fromName("Ärger"))
                        .sms(sms -> sms.snsRegion("eu-west-1")))
                .multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).email()));
    }
}

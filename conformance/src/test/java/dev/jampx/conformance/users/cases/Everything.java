package dev.jampx.conformance.users.cases;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Every option that goes with the others. */
public final class Everything implements BackendDefinition {

    private static FunctionDefinition fn(String name) {
        return defineFunction(name).handler(Object.class);
    }

    private static EmailLogin email(EmailLogin email) {
        return email.verificationEmailStyle(VerificationEmailStyle.LINK)
                .verificationEmailBody(create -> "Click " + create.link("here") + "!")
                .verificationEmailSubject("Hi")
                .userInvitation(invitation -> invitation
                        .emailSubject("Come")
                        .emailBody(create -> create.username() + " " + create.code())
                        .smsMessage(create -> "sms " + create.username() + " " + create.code()))
                .otpLogin();
    }

    private static ExternalProviders external(ExternalProviders external) {
        return external.google(google -> google.clientId(secret("G_ID"))
                        .clientSecret(secret("G_SECRET"))
                        .scopes("profile", "email")
                        .attributeMapping(map ->
                                map.email("email").givenName("given_name").custom("custom:x", "x")))
                .facebook(facebook -> facebook.clientId(secret("F_ID"))
                        .clientSecret(secret("F_SECRET"))
                        .scopes("public_profile")
                        .apiVersion("v19.0")
                        .attributeMapping(map -> map.nickname("name")))
                .loginWithAmazon(amazon -> amazon.clientId(secret("A_ID"))
                        .clientSecret(secret("A_SECRET"))
                        .scopes("profile"))
                .signInWithApple(apple -> apple.clientId(secret("P_ID"))
                        .keyId(secret("P_KEY"))
                        .privateKey(secret("P_PRIVATE"))
                        .teamId(secret("P_TEAM"))
                        .scopes("email", "name"))
                .oidc(oidc -> oidc.name("acme")
                        .clientId(secret("O_ID"))
                        .clientSecret(secret("O_SECRET"))
                        .issuerUrl("https://idp.example.com")
                        .scopes("openid", "email")
                        .identifiers("corp")
                        .attributeRequestMethod(AttributeRequestMethod.POST)
                        .endpoints(at -> at.authorization("https://idp.example.com/a")
                                .token("https://idp.example.com/t")
                                .userInfo("https://idp.example.com/u")
                                .jwksUri("https://idp.example.com/j"))
                        .attributeMapping(map -> map.fullname("name")))
                .oidc(oidc -> oidc.name("other")
                        .clientId(secret("O_ID"))
                        .clientSecret(secret("O_SECRET"))
                        .issuerUrl("https://other.example.com"))
                .saml(saml -> saml.name("corporate")
                        .metadata(SamlMetadataType.URL, "https://saml.example.com/meta")
                        .identifiers("corp2")
                        .idpSignout()
                        .attributeMapping(map -> map.email("mail")))
                .scopes(OAuthScope.EMAIL, OAuthScope.OPENID, OAuthScope.COGNITO_ADMIN)
                .callbackUrls("http://localhost:3000/", "https://app.example.com/")
                .logoutUrls("http://localhost:3000/");
    }

    private static UserAttributes attributes(UserAttributes user) {
        return user.givenName(it -> it.required().mutable(true))
                .address(it -> it.mutable(false))
                .preferredUsername(it -> it)
                .fullname(it -> it.required(false))
                .birthdate(it -> it)
                .familyName(it -> it)
                .gender(it -> it)
                .lastUpdateTime(it -> it)
                .locale(it -> it)
                .middleName(it -> it)
                .nickname(it -> it)
                .profilePage(it -> it)
                .profilePicture(it -> it)
                .timezone(it -> it)
                .website(it -> it)
                .custom("custom:x", type -> type.string().minLen(1).maxLen(10))
                .custom("custom:n", type -> type.number().min(1).max(5).mutable(false))
                .custom("custom:b", type -> type.booleanType())
                .custom("custom:d", type -> type.dateTime())
                .custom("custom:s", type -> type.string())
                .custom("custom:m", type -> type.number());
    }

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .name("people")
                .loginWith(login -> login.email(Everything::email)
                        .phone(phone -> phone.verificationMessage(create -> "code " + create.code())
                                .otpLogin())
                        .webAuthn(
                                it -> it.relyingPartyId("app.example.com").userVerification(UserVerification.REQUIRED))
                        .externalProviders(Everything::external))
                .senders(senders -> senders.email(email -> email.fromEmail("a@example.com")
                                .fromName("A, \"B\"")
                                .replyTo("r@example.com"))
                        .sms(sms -> sms.externalId("ext")
                                .snsCallerArn("arn:aws:iam::123456789012:role/sns")
                                .snsRegion("eu-west-1")))
                .userAttributes(Everything::attributes)
                .multifactor(mfa ->
                        mfa.mode(MfaMode.OPTIONAL).totp().sms(sms -> sms.smsMessage(create -> "mfa " + create.code())))
                .accountRecovery(AccountRecovery.PHONE_AND_EMAIL)
                .groups("A", "B")
                .passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.WEB_AUTHN))
                .triggers(on -> on.createAuthChallenge(fn("t1"))
                        .customMessage(fn("t2"))
                        .defineAuthChallenge(fn("t3"))
                        .postAuthentication(fn("t4"))
                        .postConfirmation(fn("t5"))
                        .preAuthentication(fn("t6"))
                        .preSignUp(fn("t7"))
                        .preTokenGeneration(fn("t8"))
                        .userMigration(fn("t9"))
                        .verifyAuthChallengeResponse(fn("t10"))));
    }
}

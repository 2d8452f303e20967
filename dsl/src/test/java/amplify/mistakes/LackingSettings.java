package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Settings that something cannot do without. */
final class LackingSettings implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email().externalProviders(external -> external.google(
                                google -> google.clientId(secret("GOOGLE_ID")))
                        .signInWithApple(apple -> apple.clientId(secret("APPLE_ID"))
                                .keyId(secret("APPLE_KEY"))
                                .privateKey(secret("APPLE_PRIVATE")))
                        .oidc(oidc ->
                                oidc.name("acme").clientId(secret("ACME_ID")).clientSecret(secret("ACME_SECRET")))
                        .oidc(oidc -> oidc.name("other")
                                .clientId(secret("ACME_ID"))
                                .clientSecret(secret("ACME_SECRET"))
                                .issuerUrl("https://other.example")
                                .endpoints(endpoints -> endpoints.token("https://other.example/token")))
                        .saml(saml -> saml.name("corporate"))
                        .callbackUrls("http://localhost:3000/")))
                .senders(senders -> senders.email(email -> email.replyTo("a@example.com"))
                        .sms(sms -> sms.kmsKeyArn("arn:aws:kms:us-east-1:123456789012:key/k")))
                .multifactor(mfa -> mfa.totp()));
    }
}

/* Wanted:

JPX3012  amplify/mistakes/LackingSettings.java:13
    .loginWith(login -> login.email().externalProviders(external -> external.google(
  externalProviders lacks logoutUrls.
  Add .logoutUrls("http://localhost:3000/").

JPX3012  amplify/mistakes/LackingSettings.java:13
    .loginWith(login -> login.email().externalProviders(external -> external.google(
  google lacks clientSecret.
  Add .clientSecret(secret("CLIENT_SECRET")).

JPX3012  amplify/mistakes/LackingSettings.java:15
    .signInWithApple(apple -> apple.clientId(secret("APPLE_ID"))
  signInWithApple lacks teamId.
  Add .teamId(secret("TEAM_ID")).

JPX3012  amplify/mistakes/LackingSettings.java:18
    .oidc(oidc ->
  oidc lacks issuerUrl.
  Add .issuerUrl("https://idp.example.com").

JPX3012  amplify/mistakes/LackingSettings.java:20
    .oidc(oidc -> oidc.name("other")
  oidc lacks endpoints.
  Add .endpoints(...) with all four of them.

JPX3012  amplify/mistakes/LackingSettings.java:25
    .saml(saml -> saml.name("corporate"))
  saml lacks metadata.
  Add .metadata(SamlMetadataType.URL, "https://idp.example.com/metadata").

JPX3012  amplify/mistakes/LackingSettings.java:27
    .senders(senders -> senders.email(email -> email.replyTo("a@example.com"))
  senders.email lacks fromEmail.
  Add .fromEmail("no-reply@example.com").

JPX3012  amplify/mistakes/LackingSettings.java:28
    .sms(sms -> sms.kmsKeyArn("arn:aws:kms:us-east-1:123456789012:key/k")))
  senders.sms lacks handler.
  Add .handler(FUNCTION).

JPX3012  amplify/mistakes/LackingSettings.java:29
    .multifactor(mfa -> mfa.totp()));
  multifactor lacks mode.
  Add .mode(MfaMode.OPTIONAL).
*/

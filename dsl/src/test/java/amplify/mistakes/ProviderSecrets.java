package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Secrets of identity providers whose names the Parameter Store does not take, beside some that it takes. */
final class ProviderSecrets implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email().externalProviders(external -> external.google(
                                google -> google.clientId(secret("GOOGLE_ID")).clientSecret(secret("google secret")))
                        .facebook(facebook ->
                                facebook.clientId(secret("face/book")).clientSecret(secret("facebook.secret-1")))
                        .callbackUrls("https://example.com/")
                        .logoutUrls("https://example.com/"))));
    }
}

/* Wanted:

JPX7101  amplify/mistakes/ProviderSecrets.java:14
    google -> google.clientId(secret("GOOGLE_ID")).clientSecret(secret("google secret")))
  A secret cannot be called "google secret": a name is letters, digits, "_", "." and "-".
  Choose a name such as "MAIL_PASSWORD".

JPX7101  amplify/mistakes/ProviderSecrets.java:16
    facebook.clientId(secret("face/book")).clientSecret(secret("facebook.secret-1")))
  A secret cannot be called "face/book": a name is letters, digits, "_", "." and "-".
  Choose a name such as "MAIL_PASSWORD".
*/

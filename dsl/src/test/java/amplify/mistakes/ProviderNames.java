package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** External providers whose names Cognito does not take. */
final class ProviderNames implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email().externalProviders(external -> external.oidc(oidc -> oidc.name("ac")
                                .clientId(secret("ID"))
                                .clientSecret(secret("SECRET"))
                                .issuerUrl("https://acme.example"))
                        .oidc(oidc -> oidc.name("acme")
                                .clientId(secret("ID"))
                                .clientSecret(secret("SECRET"))
                                .issuerUrl("https://acme.example"))
                        .oidc(oidc -> oidc.name("acme")
                                .clientId(secret("ID"))
                                .clientSecret(secret("SECRET"))
                                .issuerUrl("https://acme.example"))
                        .callbackUrls("http://localhost:3000/")
                        .logoutUrls("http://localhost:3000/"))));
    }
}

/* Wanted:

JPX3017  amplify/mistakes/ProviderNames.java:13
    .loginWith(login -> login.email().externalProviders(external -> external.oidc(oidc -> oidc.name("ac")
  An external provider cannot be called "ac": Cognito takes 3 to 32 characters, no spaces, and "_" as the second one only.

JPX3018  amplify/mistakes/ProviderNames.java:21
    .oidc(oidc -> oidc.name("acme")
  An external provider called "acme" is there already.
  Give this one another name.
*/

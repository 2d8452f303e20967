package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Addresses that people cannot come back to. */
final class Redirects implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email().externalProviders(external -> external.google(
                                google -> google.clientId(secret("ID")).clientSecret(secret("SECRET")))
                        .callbackUrls("http://localhost:3000/", "http://example.com/", "https://example.com/#in")
                        .logoutUrls("myapp://out", "example.com"))));
    }
}

/* Wanted:

JPX3024  amplify/mistakes/Redirects.java:13
    defineAuth().loginWith(login -> login.email().externalProviders(external -> external.google(
  People cannot come back to "example.com": Cognito takes https addresses, http ones on localhost, and those of an app such as myapp://callback, all without #.

JPX3024  amplify/mistakes/Redirects.java:13
    defineAuth().loginWith(login -> login.email().externalProviders(external -> external.google(
  People cannot come back to "http://example.com/": Cognito takes https addresses, http ones on localhost, and those of an app such as myapp://callback, all without #.

JPX3024  amplify/mistakes/Redirects.java:13
    defineAuth().loginWith(login -> login.email().externalProviders(external -> external.google(
  People cannot come back to "https://example.com/#in": Cognito takes https addresses, http ones on localhost, and those of an app such as myapp://callback, all without #.
*/

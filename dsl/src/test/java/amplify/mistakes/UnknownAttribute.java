package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** An external provider that fills an attribute that is not there. */
final class UnknownAttribute implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email()
                        .externalProviders(external -> external.google(google -> google.clientId(secret("ID"))
                                        .clientSecret(secret("SECRET"))
                                        .attributeMapping(map ->
                                                map.custom("custom:pln", "plan").custom("custom:city", "hd")))
                                .callbackUrls("http://localhost:3000/")
                                .logoutUrls("http://localhost:3000/")))
                .userAttributes(user -> user.custom("custom:plan", type -> type.string())));
    }
}

/* Wanted:

JPX3022  amplify/mistakes/UnknownAttribute.java:14
    .externalProviders(external -> external.google(google -> google.clientId(secret("ID"))
  attributeMapping refers to "custom:city", which userAttributes does not define.
  Define it: .userAttributes(user -> user.custom("custom:city", type -> type.string())).

JPX3022  amplify/mistakes/UnknownAttribute.java:14
    .externalProviders(external -> external.google(google -> google.clientId(secret("ID"))
  attributeMapping refers to "custom:pln", which userAttributes does not define.
  Did you mean "custom:plan"?
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Passkeys of an address in place of a domain. */
final class RelyingPartyWithProtocol implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth().loginWith(login -> login.email()
                .webAuthn(passkeys -> passkeys.relyingPartyId("https://example.com"))));
    }
}

/* Wanted:

JPX3007  amplify/mistakes/RelyingPartyWithProtocol.java:13
    .webAuthn(passkeys -> passkeys.relyingPartyId("https://example.com"))));
  Passkeys cannot belong to "https://example.com": a relying party is a domain of at most 63 characters, without https://.
  Name your domain, such as "app.example.com", or "localhost" or "AUTO".
*/

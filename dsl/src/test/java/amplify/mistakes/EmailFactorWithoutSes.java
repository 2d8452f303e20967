package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Codes by e-mail, but nobody to send them. */
final class EmailFactorWithoutSes implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL)
                        .email()));
    }
}

/* Wanted:

JPX3013  amplify/mistakes/EmailFactorWithoutSes.java:13
    defineAuth().loginWith(login -> login.email()).multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL)
  Cognito sends codes of a second factor by e-mail only through Amazon SES.
  Add .senders(senders -> senders.email(email -> email.fromEmail("no-reply@example.com"))).
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A sender without an address. */
final class SenderAddress implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email())
                .senders(senders -> senders.email(email -> email.fromEmail("Hero FAQ <no-reply@example.com>"))));
    }
}

/* Wanted:

JPX3023  amplify/mistakes/SenderAddress.java:14
    .senders(senders -> senders.email(email -> email.fromEmail("Hero FAQ <no-reply@example.com>"))));
  Amazon SES cannot send from or reply to "Hero FAQ <no-reply@example.com>".
  Use an address such as "no-reply@example.com"; the name of the sender goes to fromName.
*/

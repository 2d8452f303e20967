package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** An e-mail with a code where a link is wanted. */
final class MessageWithoutLink implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email(email -> email.verificationEmailStyle(VerificationEmailStyle.LINK)
                        .verificationEmailBody(create -> "Your code is " + create.code()))));
    }
}

/* Wanted:

JPX3005  amplify/mistakes/MessageWithoutLink.java:13
    .loginWith(login -> login.email(email -> email.verificationEmailStyle(VerificationEmailStyle.LINK)
  The text of verificationEmailBody has no link in it, which it is sent for.
  Put it there: create -> "... " + create.link().
*/

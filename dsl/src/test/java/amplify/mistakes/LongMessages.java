package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Messages that Cognito does not take. */
final class LongMessages implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth().loginWith(login -> login.email(email -> email.verificationEmailSubject("")
                        .verificationEmailBody(create -> create.code() + "!".repeat(20_000)))
                .phone(phone -> phone.verificationMessage(create -> create.code() + "!".repeat(140)))));
    }
}

/* Wanted:

JPX3006  amplify/mistakes/LongMessages.java:12
    return defineBackend(defineAuth().loginWith(login -> login.email(email -> email.verificationEmailSubject("")
  The text of verificationEmailBody has 20006 characters; Cognito takes 1 to 20000.

JPX3006  amplify/mistakes/LongMessages.java:12
    return defineBackend(defineAuth().loginWith(login -> login.email(email -> email.verificationEmailSubject("")
  The text of verificationEmailSubject has 0 characters; Cognito takes 1 to 140.

JPX3006  amplify/mistakes/LongMessages.java:14
    .phone(phone -> phone.verificationMessage(create -> create.code() + "!".repeat(140)))));
  The text of verificationMessage has 146 characters; Cognito takes 1 to 140.
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Messages without the code or the link that they are sent for. */
final class MessageWithoutCode implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email(email -> email.verificationEmailBody(create -> "Welcome")
                                .userInvitation(invitation -> invitation
                                        .emailBody(create -> "Come, " + create.username())
                                        .smsMessage(create -> "Come")))
                        .phone(phone -> phone.verificationMessage(create -> "Welcome")))
                .multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).sms(sms -> sms.smsMessage(create -> "It is you"))));
    }
}

/* Wanted:

JPX3005  amplify/mistakes/MessageWithoutCode.java:13
    .loginWith(login -> login.email(email -> email.verificationEmailBody(create -> "Welcome")
  The text of verificationEmailBody has no code in it, which it is sent for.
  Put it there: create -> "... " + create.code().

JPX3005  amplify/mistakes/MessageWithoutCode.java:14
    .userInvitation(invitation -> invitation
  The text of emailBody has no code in it, which it is sent for.
  Put it there: create -> "... " + create.code().

JPX3005  amplify/mistakes/MessageWithoutCode.java:14
    .userInvitation(invitation -> invitation
  The text of smsMessage has no code in it, which it is sent for.
  Put it there: create -> "... " + create.code().

JPX3005  amplify/mistakes/MessageWithoutCode.java:17
    .phone(phone -> phone.verificationMessage(create -> "Welcome")))
  The text of verificationMessage has no code in it, which it is sent for.
  Put it there: create -> "... " + create.code().

JPX3005  amplify/mistakes/MessageWithoutCode.java:18
    .multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).sms(sms -> sms.smsMessage(create -> "It is you"))));
  The text of smsMessage has no code in it, which it is sent for.
  Put it there: create -> "... " + create.code().
*/

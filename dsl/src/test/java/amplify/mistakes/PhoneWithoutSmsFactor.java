package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A phone number to sign in with, and second factors without it. */
final class PhoneWithoutSmsFactor implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.phone()).multifactor(mfa -> mfa.mode(MfaMode.REQUIRED)
                        .totp()));
    }
}

/* Wanted:

JPX3010  amplify/mistakes/PhoneWithoutSmsFactor.java:13
    defineAuth().loginWith(login -> login.phone()).multifactor(mfa -> mfa.mode(MfaMode.REQUIRED)
  Where people sign in with a phone number, text messages have to be among the second factors.
  Add .sms().
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Clients are told to offer what is switched off. */
final class PreferredButOff implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email())
                .passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.EMAIL_OTP)));
    }
}

/* Wanted:

JPX3009  amplify/mistakes/PreferredButOff.java:14
    .passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.EMAIL_OTP)));
  The preferred challenge EMAIL_OTP is not switched on.
  Switch it on: login.email(email -> email.otpLogin()).
*/

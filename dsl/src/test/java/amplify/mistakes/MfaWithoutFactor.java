package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Second factors, but none. */
final class MfaWithoutFactor implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL)));
    }
}

/* Wanted:

JPX3011  amplify/mistakes/MfaWithoutFactor.java:13
    defineAuth().loginWith(login -> login.email()).multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL)));
  multifactor names no second factor.
  Add .totp(), .sms() or .email().
*/

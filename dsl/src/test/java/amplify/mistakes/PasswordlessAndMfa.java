package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A second factor that whoever signs in without a password cannot have. */
final class PasswordlessAndMfa implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email(email -> email.otpLogin()))
                .multifactor(mfa -> mfa.mode(MfaMode.REQUIRED).totp()));
    }
}

/* Wanted:

JPX3008  amplify/mistakes/PasswordlessAndMfa.java:14
    .multifactor(mfa -> mfa.mode(MfaMode.REQUIRED).totp()));
  A second factor cannot be required where people can sign in without a password: Cognito has no second factor for them.
  Use .mode(MfaMode.OPTIONAL), or leave out otpLogin() and webAuthn().
*/

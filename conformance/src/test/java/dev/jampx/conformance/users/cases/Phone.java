package dev.jampx.conformance.users.cases;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Sign-in with a phone number, and nobody to help who forgets. */
public final class Phone implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.phone())
                .multifactor(mfa -> mfa.mode(MfaMode.REQUIRED).sms())
                .accountRecovery(AccountRecovery.NONE));
    }
}

package dev.jampx.conformance.users.cases;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Functions that send, and passkeys. */
public final class CustomSenders implements BackendDefinition {

    private static final FunctionDefinition MAILER = defineFunction("mailer").handler(Object.class);
    private static final FunctionDefinition TEXTER = defineFunction("texter").handler(Object.class);

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email(email -> email.verificationEmailStyle(VerificationEmailStyle.CODE)
                                .verificationEmailBody(create -> "c " + create.code()))
                        .phone()
                        .webAuthn())
                .senders(
                        senders -> senders.email(email -> email.handler(MAILER)).sms(sms -> sms.handler(TEXTER)))
                .multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).totp().sms())
                .accountRecovery(AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL));
    }
}

package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * The second factors. Amplify: the value of {@code multifactor}.
 *
 * <pre>{@code
 * defineAuth().multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).totp())
 * }</pre>
 */
public sealed interface Multifactor permits MultifactorDeclaration {

    /**
     * Says whether people have to give a second factor. Amplify: {@code mode}.
     *
     * @param mode it is needed
     */
    Multifactor mode(MfaMode mode);

    /** Takes one-time passwords of an app. Amplify: {@code totp: true}. */
    Multifactor totp();

    /** Takes codes by text message. Amplify: {@code sms: true}. */
    Multifactor sms();

    /**
     * Takes codes by text message. Amplify: {@code sms: { smsMessage }}.
     *
     * @param settings words the message
     */
    Multifactor sms(UnaryOperator<MfaSms> settings);

    /** Takes codes by e-mail; this needs {@code senders.email} with Amazon SES. Amplify: {@code email: true}. */
    Multifactor email();
}

package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * What people sign in with; at least e-mail or phone. Amplify: the value of {@code loginWith}.
 *
 * <pre>{@code
 * defineAuth().loginWith(login -> login.email().phone(phone -> phone.otpLogin()))
 * }</pre>
 */
public sealed interface LoginMethods permits LoginDeclaration {

    /** Lets people sign in with their e-mail address, which has to be confirmed with a code. Amplify: {@code email: true}. */
    LoginMethods email();

    /**
     * Lets people sign in with their e-mail address. Amplify: {@code email: {...}}.
     *
     * @param settings sets it up, for example {@code email -> email.otpLogin()}; they replace earlier ones
     */
    LoginMethods email(UnaryOperator<EmailLogin> settings);

    /** Lets people sign in with their phone number, which has to be confirmed with a code. Amplify: {@code phone: true}. */
    LoginMethods phone();

    /**
     * Lets people sign in with their phone number. Amplify: {@code phone: {...}}.
     *
     * @param settings sets it up, for example {@code phone -> phone.otpLogin()}; they replace earlier ones
     */
    LoginMethods phone(UnaryOperator<PhoneLogin> settings);

    /** Lets people sign in with passkeys, once they have signed in otherwise. Amplify: {@code webAuthn: true}. */
    LoginMethods webAuthn();

    /**
     * Lets people sign in with passkeys, once they have signed in otherwise. Amplify: {@code webAuthn: {...}}.
     *
     * @param settings sets them up, for example {@code passkeys -> passkeys.relyingPartyId("app.example.com")}; they replace earlier ones
     */
    LoginMethods webAuthn(UnaryOperator<WebAuthnLogin> settings);

    /**
     * Lets people sign in with accounts elsewhere. Amplify: {@code externalProviders: {...}}.
     *
     * @param settings says where, for example {@code external ->
     *     external.google(...).callbackUrls("http://localhost:3000/").logoutUrls("http://localhost:3000/")}; they replace earlier ones
     */
    LoginMethods externalProviders(UnaryOperator<ExternalProviders> settings);
}

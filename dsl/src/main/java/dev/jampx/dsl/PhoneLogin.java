package dev.jampx.dsl;

import java.util.function.Function;

/**
 * Sign-in with a phone number. Amplify: the value of {@code loginWith.phone}.
 *
 * <pre>{@code
 * login.phone(phone -> phone.otpLogin())
 * }</pre>
 */
public sealed interface PhoneLogin permits PhoneLoginDeclaration {

    /**
     * Words the text message that brings the code. Amplify: {@code verificationMessage}.
     *
     * @param message makes the text, for example {@code create -> "Your code is " + create.code()}
     */
    PhoneLogin verificationMessage(Function<CodeMessage, String> message);

    /** Lets people sign in with a code by text message in place of a password. Amplify: {@code otpLogin: true}. */
    PhoneLogin otpLogin();
}

package dev.jampx.dsl;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Sign-in with an e-mail address. Amplify: the value of {@code loginWith.email}.
 *
 * <pre>{@code
 * login.email(email -> email
 *         .verificationEmailSubject("Welcome")
 *         .verificationEmailBody(create -> "Your code is " + create.code()))
 * }</pre>
 */
public sealed interface EmailLogin permits EmailLoginDeclaration {

    /**
     * Says how people show that they read the e-mail. Amplify: {@code verificationEmailStyle}.
     *
     * @param style by a code, unless set
     */
    EmailLogin verificationEmailStyle(VerificationEmailStyle style);

    /**
     * Sets the subject of that e-mail. Amplify: {@code verificationEmailSubject}.
     *
     * @param subject 1 to 140 characters
     */
    EmailLogin verificationEmailSubject(String subject);

    /**
     * Words that e-mail. Amplify: {@code verificationEmailBody}.
     *
     * @param message makes the text, for example {@code create -> "Your code is " + create.code()}; with {@link
     *     VerificationEmailStyle#LINK}, {@code create -> "Confirm " + create.link("here")}
     */
    EmailLogin verificationEmailBody(Function<VerificationMessage, String> message);

    /**
     * Words the messages to people whom an administrator signs up. Amplify: {@code userInvitation}.
     *
     * @param invitation sets its texts; they replace earlier ones
     */
    EmailLogin userInvitation(UnaryOperator<UserInvitation> invitation);

    /** Lets people sign in with a code by e-mail in place of a password. Amplify: {@code otpLogin: true}. */
    EmailLogin otpLogin();
}

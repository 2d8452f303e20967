package dev.jampx.model.declared;

import dev.jampx.model.auth.UserVerification;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * What was written with {@code loginWith}.
 *
 * @param email sign-in with an e-mail address, if it was switched on
 * @param phone sign-in with a phone number, if it was switched on
 * @param webAuthn sign-in with passkeys, if it was switched on
 * @param externalProviders sign-in with accounts elsewhere, if it was switched on
 */
public record DeclaredLogin(
        Optional<Email> email,
        Optional<Phone> phone,
        Optional<WebAuthn> webAuthn,
        Optional<DeclaredExternalProviders> externalProviders) {

    /** No way to sign in. */
    public static final DeclaredLogin NONE =
            new DeclaredLogin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Sign-in with an e-mail address. Messages hold Cognito's marks.
     *
     * @param style how people show that they read the e-mail
     * @param subject the subject of that e-mail
     * @param body the text of that e-mail
     * @param invitation what people read whom an administrator signs up
     * @param otpLogin whether a code by e-mail takes the place of the password
     * @param site where {@code email} was called
     */
    public record Email(
            Optional<VerificationEmailStyle> style,
            Optional<String> subject,
            Optional<String> body,
            Optional<Invitation> invitation,
            boolean otpLogin,
            SourceLocation site) {}

    /** What people read whom an administrator signs up. */
    public record Invitation(
            Optional<String> emailSubject,
            Optional<String> emailBody,
            Optional<String> smsMessage,
            SourceLocation site) {}

    /**
     * Sign-in with a phone number. Messages hold Cognito's marks.
     *
     * @param verificationMessage the text that brings the code
     * @param otpLogin whether a code by text message takes the place of the password
     * @param site where {@code phone} was called
     */
    public record Phone(Optional<String> verificationMessage, boolean otpLogin, SourceLocation site) {}

    /**
     * Sign-in with passkeys.
     *
     * @param relyingPartyId the domain that the passkeys belong to
     * @param userVerification whether a passkey has to recognize its owner
     * @param site where {@code webAuthn} was called
     */
    public record WebAuthn(
            Optional<String> relyingPartyId, Optional<UserVerification> userVerification, SourceLocation site) {}
}

package dev.jampx.model.resolved;

import dev.jampx.model.auth.UserVerification;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people sign in with: at least an e-mail address or a phone number.
 *
 * @param email sign-in with an e-mail address, if it is on
 * @param phone sign-in with a phone number, if it is on
 * @param webAuthn sign-in with passkeys, if it is on
 * @param federation sign-in with accounts elsewhere, if it is on
 */
public record Login(
        Optional<Email> email, Optional<Phone> phone, Optional<WebAuthn> webAuthn, Optional<Federation> federation) {

    /** Sign-in with an e-mail address alone. */
    public static final Login BY_EMAIL =
            new Login(Optional.of(Email.USUAL), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether something can take the place of the password. */
    public boolean isPasswordless() {
        return email.filter(Email::otpLogin).isPresent()
                || phone.filter(Phone::otpLogin).isPresent()
                || webAuthn.isPresent();
    }

    /** How the deployed client may sign in; Cognito's {@code ExplicitAuthFlows}. */
    public List<String> authFlows() {
        List<String> flows =
                new ArrayList<>(List.of("ALLOW_CUSTOM_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"));
        if (isPasswordless()) {
            flows.add("ALLOW_USER_AUTH");
        }
        return List.copyOf(flows);
    }

    /**
     * Sign-in with an e-mail address. Texts hold Cognito's marks; what is empty has Cognito's own or Amplify's text.
     *
     * @param style how people show that they read the e-mail
     * @param subject the subject of that e-mail
     * @param body the text of that e-mail
     * @param invitation what people read whom an administrator signs up
     * @param otpLogin whether a code by e-mail can take the place of the password
     */
    public record Email(
            VerificationEmailStyle style,
            Optional<String> subject,
            Optional<String> body,
            Invitation invitation,
            boolean otpLogin) {

        /** With every setting as usual. */
        public static final Email USUAL =
                new Email(VerificationEmailStyle.CODE, Optional.empty(), Optional.empty(), Invitation.USUAL, false);
    }

    /** What people read whom an administrator signs up. */
    public record Invitation(Optional<String> emailSubject, Optional<String> emailBody, Optional<String> smsMessage) {

        /** Cognito's own texts. */
        public static final Invitation USUAL = new Invitation(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Sign-in with a phone number.
     *
     * @param verificationMessage the text that brings the code
     * @param otpLogin whether a code by text message can take the place of the password
     */
    public record Phone(Optional<String> verificationMessage, boolean otpLogin) {}

    /**
     * Sign-in with passkeys.
     *
     * @param relyingPartyId the domain that the passkeys belong to; if empty, it follows from where the backend is deployed
     * @param userVerification whether a passkey has to recognize its owner
     * @param site where it was written, since only a deployment shows whether the domain can be known
     */
    public record WebAuthn(Optional<String> relyingPartyId, UserVerification userVerification, SourceLocation site) {}
}

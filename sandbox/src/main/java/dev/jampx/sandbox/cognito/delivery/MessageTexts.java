package dev.jampx.sandbox.cognito.delivery;

import dev.jampx.model.auth.MessageMarks;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.resolved.Login;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import java.util.Optional;

/**
 * The words of a message, with Cognito's marks.
 *
 * @param subject the subject of an e-mail
 * @param text the text
 */
record MessageTexts(String subject, String text) {

    private static final String CODE_SUBJECT = "Your verification code";
    private static final String CODE_TEXT = "Your verification code is " + MessageMarks.CODE + ".";
    private static final String SIGN_IN_TEXT = "Your authentication code is " + MessageMarks.CODE + ".";
    private static final String INVITATION_SUBJECT = "Your temporary password";
    private static final String INVITATION_TEXT =
            "Your username is " + MessageMarks.USERNAME + " and temporary password is " + MessageMarks.CODE + ".";
    private static final String AMPLIFY_SUBJECT = "Verify your new account";
    private static final String AMPLIFY_TEXT = "The verification code to your new account is " + MessageMarks.CODE;
    private static final String AMPLIFY_LINK = "Verify your account by clicking on " + MessageMarks.link();

    /** The words that a deployed pool would have for an occasion: the definition's, otherwise Amplify's, otherwise Cognito's. */
    static MessageTexts of(UserPoolSettings settings, MessageOccasion occasion, DeliveryMedium medium) {
        return switch (occasion) {
            case AUTHENTICATION ->
                new MessageTexts(
                        CODE_SUBJECT,
                        settings.multifactor()
                                .smsMessage()
                                .filter(text -> medium == DeliveryMedium.SMS)
                                .orElse(SIGN_IN_TEXT));
            case ADMIN_CREATE_USER -> invitation(settings, medium);
            default -> verification(settings, occasion, medium);
        };
    }

    /** Whether people confirm an occasion by a link in place of a code. */
    static boolean byLink(UserPoolSettings settings, MessageOccasion occasion, DeliveryMedium medium) {
        boolean signUp = occasion == MessageOccasion.SIGN_UP || occasion == MessageOccasion.RESEND_CODE;
        return signUp && medium == DeliveryMedium.EMAIL && linkStyle(settings);
    }

    private static boolean linkStyle(UserPoolSettings settings) {
        return settings.login()
                .email()
                .filter(email -> email.style() == VerificationEmailStyle.LINK)
                .isPresent();
    }

    private static MessageTexts verification(
            UserPoolSettings settings, MessageOccasion occasion, DeliveryMedium medium) {
        Login login = settings.login();
        if (medium == DeliveryMedium.SMS) {
            return new MessageTexts(
                    "", login.phone().flatMap(Login.Phone::verificationMessage).orElse(AMPLIFY_TEXT));
        }
        if (linkStyle(settings) && !byLink(settings, occasion, medium)) {
            // Amplify words only the link then.
            return new MessageTexts(CODE_SUBJECT, CODE_TEXT);
        }
        Optional<Login.Email> email = login.email();
        return new MessageTexts(
                email.flatMap(Login.Email::subject).orElse(AMPLIFY_SUBJECT),
                email.flatMap(Login.Email::body).orElse(linkStyle(settings) ? AMPLIFY_LINK : AMPLIFY_TEXT));
    }

    private static MessageTexts invitation(UserPoolSettings settings, DeliveryMedium medium) {
        Login.Invitation invitation =
                settings.login().email().map(Login.Email::invitation).orElse(Login.Invitation.USUAL);
        return medium == DeliveryMedium.SMS
                ? new MessageTexts("", invitation.smsMessage().orElse(INVITATION_TEXT))
                : new MessageTexts(
                        invitation.emailSubject().orElse(INVITATION_SUBJECT),
                        invitation.emailBody().orElse(INVITATION_TEXT));
    }
}

package dev.jampx.cdk.auth;

import dev.jampx.model.auth.MessageMarks;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Login;
import java.util.Optional;
import software.amazon.awscdk.services.cognito.CfnUserPool;

/** What the user pool writes to people, in Amplify's words where the definition has none. */
final class PoolMessages {

    private static final String SUBJECT = "Verify your new account";
    private static final String BY_CODE = "The verification code to your new account is " + MessageMarks.CODE;
    private static final String BY_LINK = "Verify your account by clicking on " + MessageMarks.link();

    private PoolMessages() {}

    static void add(CfnUserPool.Builder builder, DefinedAuth auth) {
        verification(builder, auth.login());
        auth.multifactor().smsMessage().ifPresent(builder::smsAuthenticationMessage);
        builder.adminCreateUserConfig(CfnUserPool.AdminCreateUserConfigProperty.builder()
                .allowAdminCreateUserOnly(false)
                .inviteMessageTemplate(auth.login()
                        .email()
                        .map(Login.Email::invitation)
                        .filter(invitation -> !invitation.equals(Login.Invitation.USUAL))
                        .map(PoolMessages::invitation)
                        .orElse(null))
                .build());
    }

    private static void verification(CfnUserPool.Builder builder, Login login) {
        String subject = login.email().flatMap(Login.Email::subject).orElse(SUBJECT);
        Optional<String> body = login.email().flatMap(Login.Email::body);
        String sms = login.phone().flatMap(Login.Phone::verificationMessage).orElse(BY_CODE);
        boolean byLink = login.email()
                .filter(email -> email.style() == VerificationEmailStyle.LINK)
                .isPresent();
        CfnUserPool.VerificationMessageTemplateProperty.Builder template =
                CfnUserPool.VerificationMessageTemplateProperty.builder().smsMessage(sms);
        if (byLink) {
            template.defaultEmailOption("CONFIRM_WITH_LINK")
                    .emailSubjectByLink(subject)
                    .emailMessageByLink(body.orElse(BY_LINK));
        } else {
            template.defaultEmailOption("CONFIRM_WITH_CODE")
                    .emailSubject(subject)
                    .emailMessage(body.orElse(BY_CODE));
            builder.emailVerificationSubject(subject).emailVerificationMessage(body.orElse(BY_CODE));
        }
        builder.smsVerificationMessage(sms).verificationMessageTemplate(template.build());
    }

    private static CfnUserPool.InviteMessageTemplateProperty invitation(Login.Invitation invitation) {
        return CfnUserPool.InviteMessageTemplateProperty.builder()
                .emailSubject(invitation.emailSubject().orElse(null))
                .emailMessage(invitation.emailBody().orElse(null))
                .smsMessage(invitation.smsMessage().orElse(null))
                .build();
    }
}

package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredLogin;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.stream.Stream;

/** Cognito takes messages as long as these. */
public final class MessagesAreShortEnough implements Check<DeclaredAuth> {

    private static final int SMS = 140;
    private static final int SUBJECT = 140;
    private static final int EMAIL = 20_000;

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return Stream.of(
                        auth.login().email().stream().flatMap(MessagesAreShortEnough::inVerification),
                        auth.login().email().flatMap(DeclaredLogin.Email::invitation).stream()
                                .flatMap(MessagesAreShortEnough::inInvitation),
                        auth.login().phone().stream()
                                .flatMap(phone ->
                                        tooLong("verificationMessage", phone.verificationMessage(), SMS, phone.site())),
                        auth.multifactor().stream()
                                .flatMap(mfa -> tooLong("smsMessage", mfa.smsMessage(), SMS, mfa.site())))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> inVerification(DeclaredLogin.Email email) {
        return Stream.concat(
                tooLong("verificationEmailSubject", email.subject(), SUBJECT, email.site()),
                tooLong("verificationEmailBody", email.body(), EMAIL, email.site()));
    }

    private static Stream<Problem> inInvitation(DeclaredLogin.Invitation invitation) {
        return Stream.of(
                        tooLong("emailSubject", invitation.emailSubject(), SUBJECT, invitation.site()),
                        tooLong("emailBody", invitation.emailBody(), EMAIL, invitation.site()),
                        tooLong("smsMessage", invitation.smsMessage(), SMS, invitation.site()))
                .flatMap(problems -> problems);
    }

    /** Cognito takes no empty subject either; a message without a code, as every empty one, is reported already. */
    private static Stream<Problem> tooLong(String call, Optional<String> message, int most, SourceLocation site) {
        return message.filter(text -> text.length() > most || most == SUBJECT && text.isEmpty()).stream()
                .map(text -> AuthProblems.messageLength(call, text.length(), most, site));
    }
}

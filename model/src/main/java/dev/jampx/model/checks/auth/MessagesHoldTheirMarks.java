package dev.jampx.model.checks.auth;

import dev.jampx.model.auth.MessageMarks;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredLogin;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Messages hold what they are sent for: a code or a link. */
public final class MessagesHoldTheirMarks implements Check<DeclaredAuth> {

    private static final Pattern LINK = Pattern.compile("\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+##}");

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return Stream.of(
                        auth.login().email().stream().flatMap(MessagesHoldTheirMarks::inVerification),
                        auth.login().email().flatMap(DeclaredLogin.Email::invitation).stream()
                                .flatMap(MessagesHoldTheirMarks::inInvitation),
                        auth.login().phone().stream()
                                .flatMap(phone ->
                                        withoutCode("verificationMessage", phone.verificationMessage(), phone.site())),
                        auth.multifactor().stream()
                                .flatMap(mfa -> withoutCode("smsMessage", mfa.smsMessage(), mfa.site())))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> inVerification(DeclaredLogin.Email email) {
        if (email.style().equals(Optional.of(VerificationEmailStyle.LINK))) {
            return email.body().filter(body -> !LINK.matcher(body).find()).stream()
                    .map(body -> AuthProblems.noMark("verificationEmailBody", "link", email.site()));
        }
        return withoutCode("verificationEmailBody", email.body(), email.site());
    }

    private static Stream<Problem> inInvitation(DeclaredLogin.Invitation invitation) {
        return Stream.concat(
                withoutCode("emailBody", invitation.emailBody(), invitation.site()),
                withoutCode("smsMessage", invitation.smsMessage(), invitation.site()));
    }

    private static Stream<Problem> withoutCode(String call, Optional<String> message, SourceLocation site) {
        return message.filter(text -> !text.contains(MessageMarks.CODE)).stream()
                .map(text -> AuthProblems.noMark(call, "code", site));
    }
}

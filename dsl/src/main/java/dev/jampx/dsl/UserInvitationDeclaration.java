package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredLogin;
import java.util.Optional;
import java.util.function.Function;

/** An invitation as it was written. */
record UserInvitationDeclaration(DeclaredLogin.Invitation declared) implements UserInvitation {

    static UserInvitationDeclaration start() {
        return new UserInvitationDeclaration(
                new DeclaredLogin.Invitation(Optional.empty(), Optional.empty(), Optional.empty(), Site.ofCaller()));
    }

    @Override
    public UserInvitation emailSubject(String subject) {
        return new UserInvitationDeclaration(new DeclaredLogin.Invitation(
                Optional.of(Given.value("emailSubject", subject)),
                declared.emailBody(),
                declared.smsMessage(),
                declared.site()));
    }

    @Override
    public UserInvitation emailBody(Function<InvitationMessage, String> message) {
        return new UserInvitationDeclaration(new DeclaredLogin.Invitation(
                declared.emailSubject(),
                Optional.of(MessageTerms.written("emailBody", message, MessageTerms.START)),
                declared.smsMessage(),
                declared.site()));
    }

    @Override
    public UserInvitation smsMessage(Function<InvitationMessage, String> message) {
        return new UserInvitationDeclaration(new DeclaredLogin.Invitation(
                declared.emailSubject(),
                declared.emailBody(),
                Optional.of(MessageTerms.written("smsMessage", message, MessageTerms.START)),
                declared.site()));
    }
}

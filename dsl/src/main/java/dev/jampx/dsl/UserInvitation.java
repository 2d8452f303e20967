package dev.jampx.dsl;

import java.util.function.Function;

/**
 * What people read whom an administrator signs up. Amplify: the value of {@code userInvitation}.
 *
 * <pre>{@code
 * email.userInvitation(invitation -> invitation
 *         .emailSubject("Come in")
 *         .emailBody(create -> create.username() + ", your password is " + create.code()))
 * }</pre>
 */
public sealed interface UserInvitation permits UserInvitationDeclaration {

    /**
     * Sets the subject of the e-mail. Amplify: {@code emailSubject}.
     *
     * @param subject 1 to 140 characters
     */
    UserInvitation emailSubject(String subject);

    /**
     * Words the e-mail. Amplify: {@code emailBody}.
     *
     * @param message makes the text, for example {@code create -> create.username() + ", your password is " + create.code()}
     */
    UserInvitation emailBody(Function<InvitationMessage, String> message);

    /**
     * Words the text message. Amplify: {@code smsMessage}.
     *
     * @param message makes the text
     */
    UserInvitation smsMessage(Function<InvitationMessage, String> message);
}

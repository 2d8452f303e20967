package dev.jampx.dsl;

/** What a message is made of to a person whom an administrator signs up. Amplify: the arguments of {@code userInvitation.emailBody}. */
public sealed interface InvitationMessage extends CodeMessage permits MessageTerms {

    /** Where the name of the user stands in the message. Amplify: the first argument, {@code username()}. */
    String username();
}

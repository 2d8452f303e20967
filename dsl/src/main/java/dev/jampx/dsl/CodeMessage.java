package dev.jampx.dsl;

/** What a message with a code is made of. Amplify: {@code createCode}. */
public sealed interface CodeMessage permits VerificationMessage, InvitationMessage {

    /** Where the code stands in the message. Amplify: {@code createCode()}. */
    String code();
}

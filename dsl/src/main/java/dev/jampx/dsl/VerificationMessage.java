package dev.jampx.dsl;

/** What an e-mail is made of by which an address is confirmed. Amplify: {@code createCode} and {@code createLink}. */
public sealed interface VerificationMessage extends CodeMessage permits MessageTerms {

    /** Where the link stands in the message; it reads "Verify Email". Amplify: {@code createLink()}. */
    String link();

    /**
     * Where the link stands in the message. Amplify: {@code createLink('text')}.
     *
     * @param text what the link reads
     */
    String link(String text);
}

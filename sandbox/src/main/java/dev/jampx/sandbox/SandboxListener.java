package dev.jampx.sandbox;

import dev.jampx.sandbox.trace.RequestTrace;
import dev.jampx.sandbox.trace.TraceListener;
import java.util.List;

/** Told of what happens in a running sandbox, so that a person can be told. Called from many threads. */
public interface SandboxListener extends TraceListener {

    /**
     * A code that Cognito would have mailed.
     *
     * @param username the user
     * @param destination where it would have gone, such as an e-mail address
     * @param purpose what it is for, such as {@code SignUp} or {@code ForgotPassword}
     * @param code the code
     */
    void codeIssued(String username, String destination, String purpose, String code);

    /**
     * A message that Cognito would have sent, with a code that {@link #codeIssued} has told, or that a function was given to send.
     *
     * @param destination the e-mail address or phone number
     * @param subject the subject of an e-mail; empty for a text message
     * @param text the text, HTML in an e-mail; empty for a message that a function sends
     * @param link where the link in it leads; empty if there is none
     */
    default void messageSent(String destination, String subject, String text, String link) {
        // The code is what most people wait for.
    }

    /** A line that a function wrote, or that was written about it, without a line end. */
    void functionLogged(String function, String line);

    /**
     * A function did not do what it was called for.
     *
     * @param function the function
     * @param error what went wrong, in Lambda's words
     * @param log the last lines that it logged meanwhile; they have been passed to {@link #functionLogged} already
     */
    default void functionFailed(String function, String error, List<String> log) {
        // Whoever called it is told as well.
    }

    @Override
    default boolean wantsTraces() {
        return false;
    }

    @Override
    default void requestTraced(RequestTrace trace) {
        // A request can ask for its trace itself.
    }

    /**
     * Something that the person at the keyboard should know, such as a port that is taken and could be done without.
     *
     * @param notice a sentence
     */
    default void noticed(String notice) {
        // Everything works without.
    }

    /**
     * A request to the API was refused for a reason that its sender is not told, such as a provider of tokens that cannot be
     * reached.
     *
     * @param why the reason
     */
    default void requestRefused(String why) {
        // Its sender is told that it was refused.
    }
}

package dev.jampx.sandbox;

/** Told of what happens in a running sandbox, so that a person can be told. Called from many threads. */
public interface SandboxListener {

    /**
     * A code that Cognito would have mailed.
     *
     * @param username the user
     * @param destination where it would have gone, such as an e-mail address
     * @param purpose what it is for, such as {@code SignUp} or {@code ForgotPassword}
     * @param code the code
     */
    void codeIssued(String username, String destination, String purpose, String code);

    /** A line that a function wrote, or that was written about it, without a line end. */
    void functionLogged(String function, String line);
}

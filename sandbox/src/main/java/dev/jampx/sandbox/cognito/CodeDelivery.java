package dev.jampx.sandbox.cognito;

/** Takes the codes that Cognito would have mailed to its users. Called from many threads, after the code was stored. */
@FunctionalInterface
public interface CodeDelivery {

    /** Hands over one code. Must not fail: the user pool has no second way to deliver it. */
    void deliver(IssuedCode code);
}

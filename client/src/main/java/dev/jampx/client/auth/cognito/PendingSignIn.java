package dev.jampx.client.auth.cognito;

import dev.jampx.client.auth.AuthFlow;

/**
 * A sign-in that waits for an answer.
 *
 * @param username what the user pool calls the user
 * @param loginId what the user signs in with
 * @param flow how the user signs in
 * @param challenge what has to be answered
 */
record PendingSignIn(String username, String loginId, AuthFlow flow, Challenge challenge) {

    PendingSignIn next(Challenge other) {
        return new PendingSignIn(username, loginId, flow, other);
    }

    @Override
    public String toString() {
        return "PendingSignIn[challenge=" + challenge.name() + "]";
    }
}

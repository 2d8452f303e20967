package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Checks a password that the client sent as it is. */
final class PasswordCheck {

    private final UserPool pool;
    private final SignInEligibility eligibility;

    PasswordCheck(UserPool pool, SignInEligibility eligibility) {
        this.pool = pool;
        this.eligibility = eligibility;
    }

    /**
     * @throws CognitoFailure when the user may not try, or the password is wrong
     */
    Answer.Passed check(StoredUser user, String password) {
        eligibility.requirePassword(user);
        if (!pool.passwords().matches(user, password)) {
            throw eligibility.wrongPassword(user);
        }
        eligibility.rightPassword(user);
        return new Answer.Passed(user);
    }
}

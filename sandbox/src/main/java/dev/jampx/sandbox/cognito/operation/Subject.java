package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;

/** Whom an operation is about that signed-in users have and administrators have as well. */
sealed interface Subject {

    /** What the operation's name begins with. */
    String prefix();

    /** Whether the request must be signed. */
    boolean signed();

    /**
     * The user.
     *
     * @throws CognitoFailure when there is none
     */
    StoredUser user(Call call);

    /** The user who holds an access token. */
    record SignedIn(AccessTokens accessTokens) implements Subject {

        @Override
        public String prefix() {
            return "";
        }

        @Override
        public boolean signed() {
            return false;
        }

        @Override
        public StoredUser user(Call call) {
            return accessTokens.user(call.parameters().text("AccessToken"));
        }
    }

    /** The user whom an administrator names. */
    record Named(UserPool pool) implements Subject {

        @Override
        public String prefix() {
            return "Admin";
        }

        @Override
        public boolean signed() {
            return true;
        }

        @Override
        public StoredUser user(Call call) {
            pool.requirePool(call.parameters());
            return pool.require(call.parameters());
        }
    }
}

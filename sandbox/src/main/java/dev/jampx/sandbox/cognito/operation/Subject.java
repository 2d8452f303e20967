package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.util.function.Supplier;

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
            // The published model lets it be left out of some operations on devices.
            return accessTokens.user(call.parameters()
                    .optionalText("AccessToken")
                    .orElseThrow(() -> CognitoFailure.missing("accessToken")));
        }
    }

    /**
     * The user whom an administrator names.
     *
     * @param unknown what is said if there is none
     */
    record Named(UserPool pool, Supplier<CognitoFailure> unknown) implements Subject {

        Named(UserPool pool) {
            this(pool, CognitoFailure::userNotFound);
        }

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
            return pool.find(call.parameters().text("Username")).orElseThrow(unknown);
        }
    }
}

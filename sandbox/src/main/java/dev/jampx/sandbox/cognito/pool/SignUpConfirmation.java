package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredCode;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PostConfirmation.Source;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;

/** Confirms a user who gives back the code of their sign-up, or follows the link, then pulls the post-confirmation trigger. */
public final class SignUpConfirmation {

    private final UserPool pool;

    public SignUpConfirmation(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Confirms a user.
     *
     * @param name what the client calls the user
     * @return the user
     * @throws CognitoFailure when the code is wrong, or the function fails; after the latter the user stays confirmed
     */
    public StoredUser confirm(String name, String code, TriggerCaller caller) {
        StoredUser user = pool.find(name).orElseThrow(this::unknownUser);
        requireUnconfirmed(user);
        pool.codes().check(user, CodePurpose.SIGN_UP, code);
        Instant now = pool.now();
        StoredUser confirmed = pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            requireUnconfirmed(fresh);
            StoredCode spent = pool.codes().spend(user, CodePurpose.SIGN_UP, code);
            StoredUser changed = fresh.changed(now)
                    .status(UserStatus.CONFIRMED)
                    .verified(spent.attribute(), true)
                    .user();
            pool.store().users().put(changed);
            return changed;
        });
        pool.triggers().postConfirmation().run(confirmed, Source.CONFIRM_SIGN_UP, caller);
        return confirmed;
    }

    /**
     * Checks that a user still has to be confirmed.
     *
     * @throws CognitoFailure when not
     */
    public static void requireUnconfirmed(StoredUser user) {
        if (user.status() != UserStatus.UNCONFIRMED) {
            throw CognitoFailure.notAuthorized("User cannot be confirmed. Current status is " + user.status());
        }
    }

    private CognitoFailure unknownUser() {
        return pool.settings().preventUserExistenceErrors()
                ? CognitoFailure.codeExpired()
                : CognitoFailure.userNotFound();
    }
}

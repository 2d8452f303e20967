package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.util.Optional;

/** Who may sign in at all, and what those are told who may not. */
final class SignInEligibility {

    private final UserPool pool;
    private final SignInLockout lockout;

    SignInEligibility(UserPool pool, SignInLockout lockout) {
        this.pool = pool;
        this.lockout = lockout;
    }

    /** The failure of a sign-in by somebody who does not exist. */
    CognitoFailure unknownUser() {
        return pool.settings().preventUserExistenceErrors()
                ? CognitoFailure.wrongCredentials()
                : CognitoFailure.userNotFound();
    }

    /**
     * The user whom the client names; empty for somebody who does not exist, if the pool hides that.
     *
     * @throws CognitoFailure when the user does not exist and the pool says so
     */
    Optional<StoredUser> find(String name) {
        Optional<StoredUser> user = pool.find(name);
        if (user.isEmpty() && !pool.settings().preventUserExistenceErrors()) {
            throw CognitoFailure.userNotFound();
        }
        return user;
    }

    /** Calls the trigger before a sign-in. */
    void preAuthenticate(Optional<StoredUser> user, AuthRequest request) {
        user.ifPresentOrElse(
                known -> pool.triggers().preAuthentication().run(known, request.validationData(), request.caller()),
                () -> pool.triggers()
                        .preAuthentication()
                        .runForNobody(request.username(), request.validationData(), request.caller()));
    }

    /**
     * Checks that a user may try to sign in.
     *
     * @throws CognitoFailure when the user may not
     */
    void require(StoredUser user) {
        if (!user.enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        if (user.status() == UserStatus.UNCONFIRMED) {
            throw new CognitoFailure("UserNotConfirmedException", "User is not confirmed.");
        }
    }

    /**
     * Checks that a user may try a password. Like Cognito it says what is to be done before looking at the password.
     *
     * @throws CognitoFailure when the user may not
     */
    void requirePassword(StoredUser user) {
        lockout.require(user.username());
        require(user);
        if (user.status() == UserStatus.RESET_REQUIRED) {
            throw new CognitoFailure("PasswordResetRequiredException", "Password reset required for the user");
        }
    }

    /** Counts a wrong password and tells the failure to answer with. */
    CognitoFailure wrongPassword(StoredUser user) {
        lockout.fail(user.username());
        return CognitoFailure.wrongCredentials();
    }

    /**
     * Forgives wrong passwords after the right one.
     *
     * @throws CognitoFailure when it is a temporary one that has ended
     */
    void rightPassword(StoredUser user) {
        lockout.succeed(user.username());
        boolean expired = user.status() == UserStatus.FORCE_CHANGE_PASSWORD
                && Optional.ofNullable(user.temporaryPasswordExpiresAt())
                        .filter(end -> !pool.now().isBefore(end))
                        .isPresent();
        if (expired) {
            throw CognitoFailure.notAuthorized("Temporary password has expired and must be reset by an administrator.");
        }
    }
}

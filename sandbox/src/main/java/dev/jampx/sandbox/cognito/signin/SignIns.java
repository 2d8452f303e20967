package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.token.TokenIssuer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What every way to sign in by password has in common: who may try, and what follows when the password is right. */
public final class SignIns {

    private final UserPool pool;
    private final TokenIssuer tokens;
    private final NewPasswordChallenge newPassword;
    private final SignInLockout lockout;

    public SignIns(UserPool pool, TokenIssuer tokens, NewPasswordChallenge newPassword, SignInLockout lockout) {
        this.pool = pool;
        this.tokens = tokens;
        this.newPassword = newPassword;
        this.lockout = lockout;
    }

    /** The failure of a sign-in by somebody who does not exist. */
    CognitoFailure unknownUser() {
        return pool.settings().preventUserExistenceErrors()
                ? CognitoFailure.wrongCredentials()
                : CognitoFailure.userNotFound();
    }

    /**
     * Checks that a user may try a password. Like Cognito it tells an unconfirmed user so before looking at the password.
     *
     * @throws CognitoFailure when the user is locked out or was never confirmed
     */
    void requireMayTry(StoredUser user) {
        lockout.require(user.username());
        if (user.status() == UserStatus.UNCONFIRMED) {
            throw new CognitoFailure("UserNotConfirmedException", "User is not confirmed.");
        }
    }

    /** Counts a wrong password and tells the failure to answer with. */
    CognitoFailure wrongPassword(StoredUser user) {
        lockout.fail(user.username());
        return CognitoFailure.wrongCredentials();
    }

    /** Goes on after the right password: to the tokens, or to the challenge to replace a temporary password. */
    ObjectNode rightPassword(StoredUser user) {
        lockout.succeed(user.username());
        if (user.status() != UserStatus.FORCE_CHANGE_PASSWORD) {
            return signIn(user);
        }
        boolean expired = Optional.ofNullable(user.temporaryPasswordExpiresAt())
                .filter(end -> !pool.now().isBefore(end))
                .isPresent();
        if (expired) {
            throw CognitoFailure.notAuthorized("Temporary password has expired and must be reset by an administrator.");
        }
        return newPassword.pose(user);
    }

    /** Signs a user in. */
    ObjectNode signIn(StoredUser user) {
        Instant now = pool.now();
        SignInSession session = new SignInSession(
                user.username(),
                UUID.randomUUID().toString(),
                now,
                now.plus(pool.settings().tokenLifetimes().refresh()));
        pool.store().write(() -> {
            pool.store().sessions().put(session, now);
            return session;
        });
        return result(tokens.signIn(user, session));
    }

    /** The answer that hands out tokens. */
    static ObjectNode result(ObjectNode authenticationResult) {
        ObjectNode document = Documents.empty();
        document.set("AuthenticationResult", authenticationResult);
        document.putObject("ChallengeParameters");
        return document;
    }
}

package dev.jampx.sandbox.cognito.signin;

import dev.jampx.model.resolved.Login;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.mfa.Factor;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;
import java.util.List;
import java.util.stream.Stream;

/** By what users may say who they are. */
public final class FirstFactors {

    /** The password as it is. */
    static final String PASSWORD = "PASSWORD";

    /** The password by SRP. */
    static final String PASSWORD_SRP = "PASSWORD_SRP";

    /** A code by e-mail. */
    static final String EMAIL_OTP = "EMAIL_OTP";

    /** A code by text message. */
    static final String SMS_OTP = "SMS_OTP";

    private final UserPool pool;
    private final Passkeys passkeys;

    FirstFactors(UserPool pool, Passkeys passkeys) {
        this.pool = pool;
        this.passkeys = passkeys;
    }

    /**
     * What a user may choose from, by Cognito's names. Whoever has a second factor signs in with a password: a single factor
     * is not enough for them.
     */
    List<String> challenges(StoredUser user) {
        return Stream.concat(
                        user.password() == null ? Stream.empty() : Stream.of(PASSWORD_SRP, PASSWORD),
                        hasSecondFactor(user) ? Stream.empty() : passwordless(user))
                .toList();
    }

    /** What somebody who does not exist is told to choose from: what most users of the pool have. */
    List<String> ofNobody() {
        Login login = pool.settings().login();
        return Stream.concat(Stream.of(PASSWORD_SRP, PASSWORD), codes(mailsCodes(login), textsCodes(login)))
                .toList();
    }

    /** What a user has set up: Cognito's {@code ConfiguredUserAuthFactors}. */
    public List<String> configured(StoredUser user) {
        return Stream.concat(user.password() == null ? Stream.empty() : Stream.of(PASSWORD), passwordless(user))
                .toList();
    }

    private boolean hasSecondFactor(StoredUser user) {
        return !Factor.of(user, pool.settings().multifactor()).isEmpty();
    }

    private Stream<String> passwordless(StoredUser user) {
        Login login = pool.settings().login();
        return Stream.concat(
                codes(
                        mailsCodes(login) && user.verified(StandardNames.EMAIL),
                        textsCodes(login) && user.verified(StandardNames.PHONE_NUMBER)),
                passkeys.has(user) ? Stream.of(PasskeyChallenge.NAME) : Stream.empty());
    }

    private static boolean mailsCodes(Login login) {
        return login.email().filter(Login.Email::otpLogin).isPresent();
    }

    private static boolean textsCodes(Login login) {
        return login.phone().filter(Login.Phone::otpLogin).isPresent();
    }

    private static Stream<String> codes(boolean email, boolean phone) {
        return Stream.concat(
                email ? Stream.of(EMAIL_OTP) : Stream.empty(), phone ? Stream.of(SMS_OTP) : Stream.empty());
    }
}

package dev.jampx.model.checks.auth;

import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.auth.PreferredChallenge;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredLogin;
import dev.jampx.model.declared.DeclaredMultifactor;
import dev.jampx.model.diagnostics.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Sign-in without a password and what is said beside it go together. */
public final class PasswordlessSignInFits implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return Stream.concat(withRequiredFactor(auth).stream(), notEnabled(auth).stream());
    }

    private static Optional<Problem> withRequiredFactor(DeclaredAuth auth) {
        DeclaredLogin login = auth.login();
        boolean passwordless =
                login.email().filter(DeclaredLogin.Email::otpLogin).isPresent()
                        || login.phone().filter(DeclaredLogin.Phone::otpLogin).isPresent()
                        || login.webAuthn().isPresent();
        return auth.multifactor()
                .filter(mfa -> passwordless && mfa.mode().equals(Optional.of(MfaMode.REQUIRED)))
                .map(DeclaredMultifactor::site)
                .map(AuthProblems::passwordlessWithMfa);
    }

    private static Optional<Problem> notEnabled(DeclaredAuth auth) {
        return auth.preferred()
                .filter(preferred -> !enabled(auth.login(), preferred.challenge()))
                .map(AuthProblems::preferredChallenge);
    }

    private static boolean enabled(DeclaredLogin login, PreferredChallenge challenge) {
        return switch (challenge) {
            case EMAIL_OTP ->
                login.email().filter(DeclaredLogin.Email::otpLogin).isPresent();
            case SMS_OTP -> login.phone().filter(DeclaredLogin.Phone::otpLogin).isPresent();
            case WEB_AUTHN -> login.webAuthn().isPresent();
            case PASSWORD -> true;
        };
    }
}

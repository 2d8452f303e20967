package dev.jampx.model.checks.auth;

import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredMultifactor;
import dev.jampx.model.declared.DeclaredSenders;
import dev.jampx.model.diagnostics.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** A second factor that is offered can be used. */
public final class SecondFactorsWork implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.multifactor().filter(mfa -> !mfa.mode().equals(Optional.of(MfaMode.OFF))).stream()
                .flatMap(mfa -> problems(auth, mfa));
    }

    private static Stream<Problem> problems(DeclaredAuth auth, DeclaredMultifactor mfa) {
        if (!mfa.totp() && !mfa.sms() && !mfa.email()) {
            return Stream.of(AuthProblems.noFactor(mfa));
        }
        Stream<Problem> mode = mfa.mode().isPresent()
                ? Stream.empty()
                : Stream.of(AuthProblems.missing("multifactor", "mode(MfaMode.OPTIONAL)", mfa.site()));
        Stream<Problem> phone = auth.login().phone().isPresent() && !mfa.sms()
                ? Stream.of(AuthProblems.phoneWithoutSms(mfa))
                : Stream.empty();
        Stream<Problem> email = mfa.email() && !sendsBySes(auth.senders())
                ? Stream.of(AuthProblems.emailFactorWithoutSes(mfa))
                : Stream.empty();
        return Stream.of(mode, phone, email).flatMap(problems -> problems);
    }

    private static boolean sendsBySes(DeclaredSenders senders) {
        return senders.email().flatMap(DeclaredSenders.Email::fromEmail).isPresent();
    }
}

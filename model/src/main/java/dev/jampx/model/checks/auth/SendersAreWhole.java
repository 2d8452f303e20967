package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredSenders;
import dev.jampx.model.diagnostics.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sends messages can do so. */
public final class SendersAreWhole implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        DeclaredSenders senders = auth.senders();
        return Stream.of(
                        senders.email().stream().flatMap(SendersAreWhole::email),
                        senders.sms().stream().flatMap(SendersAreWhole::sms),
                        keys(senders).stream())
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> email(DeclaredSenders.Email email) {
        boolean ses = email.fromEmail().isPresent()
                || email.fromName().isPresent()
                || email.replyTo().isPresent();
        if (isFunction(email.function())) {
            return ses ? Stream.of(AuthProblems.twoSenders("email", email.site())) : whole(email.function(), email);
        }
        if (email.fromEmail().isEmpty()) {
            return Stream.of(
                    AuthProblems.missing("senders.email", "fromEmail(\"no-reply@example.com\")", email.site()));
        }
        return Stream.concat(email.fromEmail().stream(), email.replyTo().stream())
                .filter(address -> !EmailAddresses.isValid(address))
                .map(address -> AuthProblems.emailAddress(address, email.site()));
    }

    private static Stream<Problem> whole(DeclaredSenders.CustomSender function, DeclaredSenders.Email email) {
        return function.handler().isPresent()
                ? Stream.empty()
                : Stream.of(AuthProblems.missing("senders.email", "handler(FUNCTION)", email.site()));
    }

    private static Stream<Problem> sms(DeclaredSenders.Sms sms) {
        boolean sns = sms.externalId().isPresent()
                || sms.snsCallerArn().isPresent()
                || sms.snsRegion().isPresent();
        if (isFunction(sms.function())) {
            if (sns) {
                return Stream.of(AuthProblems.twoSenders("sms", sms.site()));
            }
            return sms.function().handler().isPresent()
                    ? Stream.empty()
                    : Stream.of(AuthProblems.missing("senders.sms", "handler(FUNCTION)", sms.site()));
        }
        return sms.externalId().isPresent() == sms.snsCallerArn().isPresent()
                ? Stream.empty()
                : Stream.of(AuthProblems.halfACaller(sms));
    }

    private static boolean isFunction(DeclaredSenders.CustomSender sender) {
        return sender.handler().isPresent() || sender.kmsKeyArn().isPresent();
    }

    private static Optional<Problem> keys(DeclaredSenders senders) {
        Optional<String> emailKey =
                senders.email().flatMap(email -> email.function().kmsKeyArn());
        return senders.sms()
                .filter(sms -> emailKey.isPresent()
                        && sms.function().kmsKeyArn().isPresent()
                        && !sms.function().kmsKeyArn().equals(emailKey))
                .map(AuthProblems::twoKeys);
    }
}

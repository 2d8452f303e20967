package dev.jampx.sandbox.cognito.mfa;

import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.store.SecondFactors;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of second factor. */
public enum Factor {
    /** A code in a text message. */
    SMS("SMS_MFA"),
    /** The one-time password of an authenticator app. */
    APP("SOFTWARE_TOKEN_MFA"),
    /** A code in an e-mail. */
    EMAIL("EMAIL_OTP");

    private final String wireName;

    Factor(String wireName) {
        this.wireName = wireName;
    }

    /** Cognito's name of it. */
    public String wireName() {
        return wireName;
    }

    /** The kind that Cognito calls so. */
    public static Optional<Factor> named(String name) {
        return Stream.of(values())
                .filter(factor -> factor.wireName.equals(name))
                .findFirst();
    }

    /** The kinds that a pool has. */
    public static List<Factor> of(Multifactor settings) {
        return settings.mode() == MfaMode.OFF
                ? List.of()
                : Stream.of(values()).filter(factor -> factor.isIn(settings)).toList();
    }

    /** The attribute with the address to which its codes go; empty for an app. */
    public Optional<String> address() {
        return switch (this) {
            case SMS -> Optional.of(StandardNames.PHONE_NUMBER);
            case APP -> Optional.empty();
            case EMAIL -> Optional.of(StandardNames.EMAIL);
        };
    }

    /**
     * The kinds that a user has turned on and that the pool asks for. Who set up an app shows it as long as the pool has second
     * factors at all, even if apps are none of them any more: so it is with Cognito.
     */
    public static List<Factor> of(StoredUser user, Multifactor settings) {
        List<Factor> available = of(settings);
        return of(user).stream()
                .filter(factor -> available.contains(factor) || factor == APP && settings.mode() != MfaMode.OFF)
                .toList();
    }

    /** The kinds that a user has turned on, whether or not the pool still has them. */
    public static List<Factor> of(StoredUser user) {
        SecondFactors factors = user.secondFactors();
        return Stream.of(values()).filter(factor -> factor.isIn(factors)).toList();
    }

    private boolean isIn(Multifactor settings) {
        return switch (this) {
            case SMS -> settings.sms();
            case APP -> settings.totp();
            case EMAIL -> settings.email();
        };
    }

    private boolean isIn(SecondFactors factors) {
        return switch (this) {
            case SMS -> factors.sms();
            case APP -> factors.totp();
            case EMAIL -> factors.email();
        };
    }

    /** Whether a user could show it: has the app, or can be reached. */
    boolean reaches(StoredUser user) {
        return address()
                .map(attribute -> user.attribute(attribute).isPresent())
                .orElseGet(() -> user.secondFactors().totpSecret() != null);
    }
}

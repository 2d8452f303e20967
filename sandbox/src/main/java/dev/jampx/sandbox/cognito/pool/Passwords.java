package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes and checks passwords. What is kept of them is their SRP verifiers only. */
public final class Passwords {

    private static final List<String> KINDS =
            List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "!#$%&*+-=?@_");

    private final Supplier<UserPoolSettings> settings;
    private final SecureRandom random;

    public Passwords(Supplier<UserPoolSettings> settings, SecureRandom random) {
        this.settings = settings;
        this.random = random;
    }

    /**
     * What to keep of a new password.
     *
     * @throws CognitoFailure when it does not conform to the policy
     */
    public SrpVerifier accept(String username, String password) {
        settings.get().passwordPolicy().violation(password).ifPresent(message -> {
            throw new CognitoFailure("InvalidPasswordException", message);
        });
        return verifier(username, password);
    }

    /** What to keep of a password that a user had before there was the policy. */
    SrpVerifier verifier(String username, String password) {
        return SrpVerifier.of(settings.get().identity().poolName(), username, password, random);
    }

    /** Whether a user has a password, and it is {@code password}. */
    public boolean matches(StoredUser user, String password) {
        SrpVerifier kept = user.password();
        return kept != null && kept.matches(settings.get().identity().poolName(), user.username(), password);
    }

    /** A password that conforms to every policy of its length, made of letters that are hard to mistake. */
    public String temporary() {
        int length = Math.max(12, settings.get().passwordPolicy().minimumLength());
        List<Character> letters = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            String kind = KINDS.get(i % KINDS.size());
            letters.add(kind.charAt(random.nextInt(kind.length())));
        }
        Collections.shuffle(letters, random);
        return letters.stream().map(String::valueOf).collect(Collectors.joining());
    }
}

package dev.jampx.sandbox.cognito.identitypool;

import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.Credentials;
import dev.jampx.sandbox.iam.FederatedIdentity;
import dev.jampx.sandbox.iam.IssuedCredentials;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The credentials of identities. Nothing is written down: the session token holds who it is for, sealed, and the secret follows
 * from the access key id and a key of the store. So credentials outlive a restart, and an access key id shows by itself that it
 * was made here: without its session token it must never count as one of the developer's.
 */
public final class IdentityCredentials implements IssuedCredentials {

    /** As long as those that Cognito gives out. */
    private static final Duration LIFETIME = Duration.ofHours(1);

    private static final String PREFIX = "ASIA";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int DRAWN_LETTERS = 8;
    private static final int CHECK_LETTERS = 8;

    private final Seal seal;
    private final SecureRandom random;
    private final InstantSource clock;
    private final byte[] key;

    /** The credentials of the identity pool whose store it is. */
    public IdentityCredentials(UserPoolStore store, SecureRandom random, InstantSource clock) {
        this.seal = new Seal(store, random);
        this.random = random;
        this.clock = clock;
        this.key = Sha256.hmac(seal.secret(), "identity credentials");
    }

    /**
     * Credentials that were made.
     *
     * @param credentials the credentials
     * @param expires until when they are good
     */
    record Made(Credentials credentials, Instant expires) {}

    /** Makes credentials for {@code identity}. */
    Made issue(FederatedIdentity identity) {
        StringBuilder drawn = new StringBuilder();
        random.ints(DRAWN_LETTERS, 0, BASE_32.length()).forEach(index -> drawn.append(BASE_32.charAt(index)));
        String accessKeyId = PREFIX + drawn + check(drawn.toString());
        Instant expires = clock.instant().plus(LIFETIME);
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("accessKeyId", accessKeyId);
        session.put("expires", expires.getEpochSecond());
        session.put("pool", identity.identityPoolId());
        session.put("identity", identity.identityId());
        session.put("role", identity.role());
        session.put("standing", identity.standing().name());
        session.put("providers", new ArrayList<>(identity.providers()));
        Credentials credentials =
                new Credentials(accessKeyId, secret(accessKeyId), seal.seal(Seal.Kind.IDENTITY_SESSION, session));
        return new Made(credentials, expires);
    }

    @Override
    public Optional<Signer> signer(String accessKeyId, Optional<String> sessionToken) {
        return madeHere(accessKeyId)
                ? Optional.of(sessionToken
                        .flatMap(token -> seal.open(Seal.Kind.IDENTITY_SESSION, token))
                        .filter(session -> accessKeyId.equals(session.get("accessKeyId")))
                        .map(this::signer)
                        .orElseGet(Signer::invalidToken))
                : Optional.empty();
    }

    private Signer signer(Map<String, Object> session) {
        Instant expires = Instant.ofEpochSecond(((Number) session.get("expires")).longValue());
        return clock.instant().isBefore(expires)
                ? new Signer.Known(secret(text(session, "accessKeyId")), new Caller.Federated(identity(session)))
                : Signer.expired();
    }

    private static FederatedIdentity identity(Map<String, Object> session) {
        List<String> providers = ((Collection<?>) session.get("providers"))
                .stream().map(String::valueOf).toList();
        return new FederatedIdentity(
                text(session, "pool"),
                text(session, "identity"),
                text(session, "role"),
                FederatedIdentity.Standing.valueOf(text(session, "standing")),
                providers);
    }

    private static String text(Map<String, Object> session, String name) {
        return String.valueOf(session.get(name));
    }

    private boolean madeHere(String accessKeyId) {
        int checkAt = PREFIX.length() + DRAWN_LETTERS;
        return accessKeyId.startsWith(PREFIX)
                && accessKeyId.length() == checkAt + CHECK_LETTERS
                && MessageDigest.isEqual(
                        check(accessKeyId.substring(PREFIX.length(), checkAt)).getBytes(StandardCharsets.UTF_8),
                        accessKeyId.substring(checkAt).getBytes(StandardCharsets.UTF_8));
    }

    /** Letters that only the holder of the key can add to {@code drawn}. */
    private String check(String drawn) {
        byte[] code = Sha256.hmac(key, "check " + drawn);
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < CHECK_LETTERS; at++) {
            letters.append(BASE_32.charAt(code[at] & 0x1F));
        }
        return letters.toString();
    }

    private String secret(String accessKeyId) {
        return Base64.getEncoder().encodeToString(Sha256.hmac(key, "secret " + accessKeyId));
    }
}

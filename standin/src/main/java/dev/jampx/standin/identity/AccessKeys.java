package dev.jampx.standin.identity;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.IssuedCredentials;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The access keys of the account: the developer's, and those of roles that were assumed. */
public final class AccessKeys implements IssuedCredentials {

    private final Map<String, AccessKey> keys = new ConcurrentHashMap<>();
    private final Set<String> expired = ConcurrentHashMap.newKeySet();
    private final AtomicInteger issued = new AtomicInteger();

    /** A key that lasts, for {@code principal}. */
    public AccessKey issue(String principal) {
        return issue("AKIA", principal, false);
    }

    /** A key with a session token, for {@code principal}. */
    public AccessKey issueTemporary(String principal) {
        return issue("ASIA", principal, true);
    }

    /** Makes {@code key} one that was good once. */
    public void expire(AccessKey key) {
        expired.add(key.id());
    }

    /** Whose key it is. */
    public Optional<AccessKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    private AccessKey issue(String prefix, String principal, boolean temporary) {
        String number = String.format("%016d", issued.incrementAndGet());
        AccessKey key = new AccessKey(
                prefix + number,
                "secret" + number + "ABCDEFGHIJKLMNOPQR",
                temporary ? Optional.of("token" + number) : Optional.empty(),
                principal);
        keys.put(key.id(), key);
        return key;
    }

    @Override
    public Optional<Signer> signer(String accessKeyId, Optional<String> sessionToken) {
        AccessKey key = keys.get(accessKeyId);
        if (key == null || !key.sessionToken().equals(sessionToken)) {
            return Optional.of(Signer.invalidToken());
        }
        if (expired.contains(accessKeyId)) {
            return Optional.of(Signer.expired());
        }
        return Optional.of(new Signer.Known(key.secret(), new Caller.Administrator()));
    }
}

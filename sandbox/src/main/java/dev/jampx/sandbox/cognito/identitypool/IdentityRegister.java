package dev.jampx.sandbox.cognito.identitypool;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredIdentity;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who has which identity. */
final class IdentityRegister {

    private final UserPoolStore store;
    private final String poolId;
    private final InstantSource clock;

    IdentityRegister(UserPoolStore store, String poolId, InstantSource clock) {
        this.store = store;
        this.poolId = poolId;
        this.clock = clock;
    }

    /** The pool's id. */
    String poolId() {
        return poolId;
    }

    /** A new identity for a guest, or the one that a user has had since they first came. */
    StoredIdentity admit(Optional<Login> login) {
        return login.map(this::ofUser).orElseGet(() -> store.write(() -> create(Map.of())));
    }

    private StoredIdentity ofUser(Login login) {
        Optional<StoredIdentity> known = store.identities().ofUser(login.provider(), login.subject());
        return known.orElseGet(() -> store.write(() -> store.identities()
                .ofUser(login.provider(), login.subject())
                .orElseGet(() -> create(Map.of(login.provider(), login.subject())))));
    }

    private StoredIdentity create(Map<String, String> logins) {
        Instant now = clock.instant();
        String id = poolId.substring(0, poolId.indexOf(':')) + ":" + UUID.randomUUID();
        StoredIdentity identity = new StoredIdentity(id, logins, now, now);
        store.identities().put(identity);
        return identity;
    }

    /**
     * The identity of an id.
     *
     * @throws CognitoFailure when there is none
     */
    StoredIdentity require(String id) {
        return store.identities()
                .find(id)
                .orElseThrow(() -> CognitoFailure.resourceNotFound("Identity '" + id + "' not found."));
    }

    /**
     * The identity for which a request gets credentials. A user who brings the id of a guest keeps it as their own, unless they
     * have an identity already: then they go on with that one.
     *
     * @throws CognitoFailure when there is no such identity, or it belongs to somebody else
     */
    StoredIdentity claim(String id, Optional<Login> login) {
        StoredIdentity named = require(id);
        if (login.isEmpty()) {
            if (!named.logins().isEmpty()) {
                throw CognitoFailure.notAuthorized("Access to Identity '" + id + "' is forbidden.");
            }
            return named;
        }
        String provider = login.get().provider();
        String subject = login.get().subject();
        return store.write(() -> {
            StoredIdentity now = require(id);
            if (now.subject(provider).filter(owner -> !owner.equals(subject)).isPresent()) {
                throw CognitoFailure.notAuthorized(
                        "Logins don't match. Please include at least one valid login for this identity or identity pool.");
            }
            return store.identities().ofUser(provider, subject).orElseGet(() -> {
                StoredIdentity linked = now.linked(provider, subject, clock.instant());
                store.identities().put(linked);
                return linked;
            });
        });
    }
}

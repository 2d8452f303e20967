package dev.jampx.sandbox.cognito.store;

import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The identities of the identity pool, found by id or by the user they belong to. */
public final class Identities {

    private static final char SEPARATOR = '\u0000';

    private final MVMap<String, String> byId;
    private final MVMap<String, String> idByLogin;

    Identities(MVStore store) {
        byId = store.openMap("identities");
        idByLogin = store.openMap("identities by login");
    }

    /** The identity of that id. */
    public Optional<StoredIdentity> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(json -> JsonCodec.read(json, StoredIdentity.class));
    }

    /** The identity that belongs to a user of a provider. */
    public Optional<StoredIdentity> ofUser(String provider, String subject) {
        return Optional.ofNullable(idByLogin.get(provider + SEPARATOR + subject))
                .flatMap(this::find);
    }

    /** Keeps an identity, new or changed. Only within {@link UserPoolStore#write}. */
    public void put(StoredIdentity identity) {
        byId.put(identity.id(), JsonCodec.write(identity));
        identity.logins().forEach((provider, subject) -> idByLogin.put(provider + SEPARATOR + subject, identity.id()));
    }
}

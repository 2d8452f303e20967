package dev.jampx.sandbox.cognito.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The codes that the hosted pages gave to apps, until they run out. */
public final class Grants {

    private final MVMap<String, String> byCode;

    Grants(MVStore store) {
        byCode = store.openMap("grants");
    }

    /** What a code grants. */
    public Optional<StoredGrant> find(String code) {
        return Optional.ofNullable(byCode.get(code)).map(json -> JsonCodec.read(json, StoredGrant.class));
    }

    /** Keeps a grant and forgets those that have run out. Only within {@link UserPoolStore#write}. */
    public void put(String code, StoredGrant grant, Instant now) {
        List<String> old = new ArrayList<>();
        byCode.forEach((key, json) -> {
            if (!now.isBefore(JsonCodec.read(json, StoredGrant.class).expiresAt())) {
                old.add(key);
            }
        });
        old.forEach(byCode::remove);
        byCode.put(code, JsonCodec.write(grant));
    }
}

package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.IssuedCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The codes that users may give back, one for each user and purpose, and a log of the latest ones. */
public final class Codes {

    /** How many issued codes the log holds. */
    public static final int LOGGED = 200;

    private final MVMap<String, String> pending;
    private final MVMap<Long, String> log;

    Codes(MVStore store) {
        pending = store.openMap("codes");
        log = store.openMap("log of codes");
    }

    /** The code that a user may give back. */
    public Optional<StoredCode> pending(CodePurpose purpose, String username) {
        return Optional.ofNullable(pending.get(key(purpose, username)))
                .map(json -> JsonCodec.read(json, StoredCode.class));
    }

    /** The latest codes, the newest first. */
    public List<IssuedCode> log() {
        List<IssuedCode> codes = new ArrayList<>();
        log.keyIterator(null).forEachRemaining(number -> Optional.ofNullable(log.get(number))
                .ifPresent(json -> codes.add(JsonCodec.read(json, IssuedCode.class))));
        Collections.reverse(codes);
        return codes;
    }

    /** Keeps a code in place of the user's former one for the purpose. Only within {@link UserPoolStore#write}. */
    public void put(CodePurpose purpose, String username, StoredCode code) {
        pending.put(key(purpose, username), JsonCodec.write(code));
    }

    /** Forgets a code. Only within {@link UserPoolStore#write}. */
    public void remove(CodePurpose purpose, String username) {
        pending.remove(key(purpose, username));
    }

    /** Adds to the log. Only within {@link UserPoolStore#write}. */
    public void record(IssuedCode code) {
        Long last = log.lastKey();
        log.put(last == null ? 0L : last + 1, JsonCodec.write(code));
        while (log.sizeAsLong() > LOGGED) {
            log.remove(log.firstKey());
        }
    }

    private static String key(CodePurpose purpose, String username) {
        return purpose + "/" + username;
    }
}

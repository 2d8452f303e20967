package dev.jampx.sandbox.cognito.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;

/**
 * Things that belong to users, each known by a key: passkeys, devices, sign-ins.
 *
 * @param <T> what they are
 */
public final class Possessions<T> {

    private static final char SEPARATOR = '/';

    private final MVMap<String, String> map;
    private final Class<T> type;
    private final Function<T, String> key;

    Possessions(MVMap<String, String> map, Class<T> type, Function<T, String> key) {
        this.map = map;
        this.type = type;
        this.key = key;
    }

    /** The user's thing of that key. */
    public Optional<T> find(String username, String thing) {
        return Optional.ofNullable(map.get(username + SEPARATOR + thing)).map(json -> JsonCodec.read(json, type));
    }

    /** All things of a user, in the order of their keys. */
    public List<T> of(String username) {
        String start = username + SEPARATOR;
        List<T> things = new ArrayList<>();
        Iterator<String> keys = map.keyIterator(start);
        while (keys.hasNext()) {
            String next = keys.next();
            if (!next.startsWith(start)) {
                break;
            }
            // The names of those who sign in elsewhere may hold the separator themselves.
            if (next.indexOf(SEPARATOR, start.length()) < 0) {
                Optional.ofNullable(map.get(next)).ifPresent(json -> things.add(JsonCodec.read(json, type)));
            }
        }
        return things;
    }

    /** Keeps a thing, new or changed. Only within {@link UserPoolStore#write}. */
    public void put(String username, T thing) {
        map.put(username + SEPARATOR + key.apply(thing), JsonCodec.write(thing));
    }

    /** Forgets a thing. Only within {@link UserPoolStore#write}. */
    public void remove(String username, String thing) {
        map.remove(username + SEPARATOR + thing);
    }

    /** Forgets everything of a user. Only within {@link UserPoolStore#write}. */
    public void removeAll(String username) {
        removeIf(username, thing -> true);
    }

    /** Forgets those of a user for which {@code condition} holds. Only within {@link UserPoolStore#write}. */
    void removeIf(String username, Predicate<T> condition) {
        of(username).stream().filter(condition).forEach(thing -> remove(username, key.apply(thing)));
    }
}

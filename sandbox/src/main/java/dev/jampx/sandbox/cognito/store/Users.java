package dev.jampx.sandbox.cognito.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The users, found by their own name, by e-mail address, or by group. Streams are lazy and read no further than asked. */
public final class Users {

    private static final char SEPARATOR = '\u0000';

    private final MVMap<String, String> byName;
    private final MVMap<String, String> nameByAlias;
    private final MVMap<String, String> members;

    Users(MVStore store) {
        byName = store.openMap("users");
        nameByAlias = store.openMap("usernames by e-mail");
        members = store.openMap("members of groups");
    }

    /** The user of that name. */
    public Optional<StoredUser> named(String username) {
        return Optional.ofNullable(byName.get(username)).map(json -> JsonCodec.read(json, StoredUser.class));
    }

    /** The user with that e-mail address, whatever its case. */
    public Optional<StoredUser> withEmail(String email) {
        return Optional.ofNullable(nameByAlias.get(StoredUser.alias(email))).flatMap(this::named);
    }

    /** How many there are. */
    public long count() {
        return byName.sizeAsLong();
    }

    /** The users in the order of their names, those after {@code username} only; an empty name stands before all. */
    public Stream<StoredUser> after(String username) {
        return keysAfter(byName, username).flatMap(name -> named(name).stream());
    }

    /**
     * The users whose e-mail address starts so, whatever its case, in the order of the addresses, those after the address
     * {@code email} only.
     */
    public Stream<StoredUser> withEmailPrefix(String prefix, String email) {
        String start = StoredUser.alias(prefix);
        String last = StoredUser.alias(email);
        return stream(nameByAlias.keyIterator(last.compareTo(start) > 0 ? last : start))
                .dropWhile(last::equals)
                .takeWhile(alias -> alias.startsWith(start))
                .flatMap(alias -> withEmail(alias).stream());
    }

    /** The users of a group in the order of their names, those after {@code username} only. */
    public Stream<StoredUser> inGroup(String group, String username) {
        String start = group + SEPARATOR;
        return keysAfter(members, start + username)
                .takeWhile(key -> key.startsWith(start))
                .flatMap(key -> named(key.substring(start.length())).stream());
    }

    /** Keeps a user, new or changed. Only within {@link UserPoolStore#write}. */
    public void put(StoredUser user) {
        List<String> before =
                named(user.username()).map(old -> List.copyOf(old.groups())).orElse(List.of());
        byName.put(user.username(), JsonCodec.write(user));
        nameByAlias.put(StoredUser.alias(user.email()), user.username());
        before.stream()
                .filter(group -> !user.groups().contains(group))
                .forEach(group -> members.remove(group + SEPARATOR + user.username()));
        user.groups().stream()
                .filter(group -> !before.contains(group))
                .forEach(group -> members.put(group + SEPARATOR + user.username(), ""));
    }

    private static Stream<String> keysAfter(MVMap<String, String> map, String key) {
        return stream(map.keyIterator(key)).dropWhile(key::equals);
    }

    private static Stream<String> stream(Iterator<String> keys) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keys, Spliterator.ORDERED), false);
    }
}

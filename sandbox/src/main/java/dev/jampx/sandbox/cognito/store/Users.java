package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.StandardNames;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The users, found by their own name, by e-mail address, phone number or account elsewhere, or by group. Streams are lazy and
 * read no further than asked.
 */
public final class Users {

    private static final char SEPARATOR = '\u0000';
    private static final String IDENTITY = "identity";
    private static final Set<String> INDEXED = Set.of(StandardNames.EMAIL, StandardNames.PHONE_NUMBER);

    private final MVMap<String, String> byName;
    private final MVMap<String, String> aliases;
    private final MVMap<String, String> members;

    Users(MVStore store) {
        byName = store.openMap("users");
        aliases = store.openMap("aliases of users");
        members = store.openMap("members of groups");
    }

    /** The user of that name. */
    public Optional<StoredUser> named(String username) {
        return Optional.ofNullable(byName.get(username)).map(json -> JsonCodec.read(json, StoredUser.class));
    }

    /** The first user with that e-mail address, whatever its case. */
    public Optional<StoredUser> withEmail(String email) {
        return with(StandardNames.EMAIL, email, "").findFirst();
    }

    /**
     * The users whose {@code email} or {@code phone_number} is that, whatever its case, in the order of their names, those after
     * {@code place} only.
     *
     * @param place the {@link #place} of the last user that is not wanted again; empty for none
     */
    public Stream<StoredUser> with(String attribute, String value, String place) {
        return pointedTo(
                start(attribute, StoredUser.alias(value)), place.isEmpty() ? "" : attribute + SEPARATOR + place);
    }

    /** The user who signs in with the account {@code userId} of a provider. */
    public Optional<StoredUser> linkedTo(String provider, String userId) {
        return pointedTo(start(IDENTITY, provider + SEPARATOR + userId), "").findFirst();
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
     * The users whose {@code email} or {@code phone_number} starts so, whatever its case, in the order of the values, those after
     * {@code place} only.
     *
     * @param place the {@link #place} of the last user that is not wanted again; empty for none
     */
    public Stream<StoredUser> withPrefix(String attribute, String prefix, String place) {
        String start = attribute + SEPARATOR + StoredUser.alias(prefix);
        return pointedTo(start, place.isEmpty() ? "" : attribute + SEPARATOR + place);
    }

    /** Where a user stands among those with a value of {@code attribute}. */
    public static String place(StoredUser user, String attribute) {
        return StoredUser.alias(user.attribute(attribute).orElse("")) + SEPARATOR + user.username();
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
        Optional<StoredUser> before = named(user.username());
        byName.put(user.username(), JsonCodec.write(user));
        replace(aliases, before.map(Users::aliases).orElse(Set.of()), aliases(user));
        replace(members, before.map(Users::memberships).orElse(Set.of()), memberships(user));
    }

    /** Forgets a user. Only within {@link UserPoolStore#write}. */
    public void remove(StoredUser user) {
        named(user.username()).ifPresent(before -> {
            byName.remove(before.username());
            replace(aliases, aliases(before), Set.of());
            replace(members, memberships(before), Set.of());
        });
    }

    private static void replace(MVMap<String, String> index, Set<String> before, Set<String> after) {
        before.stream().filter(key -> !after.contains(key)).forEach(index::remove);
        after.stream().filter(key -> !before.contains(key)).forEach(key -> index.put(key, ""));
    }

    private static Set<String> aliases(StoredUser user) {
        Set<String> keys = new HashSet<>();
        INDEXED.forEach(attribute -> user.attribute(attribute)
                .ifPresent(value -> keys.add(start(attribute, StoredUser.alias(value)) + user.username())));
        user.identities()
                .forEach(identity -> keys.add(
                        start(IDENTITY, identity.providerName() + SEPARATOR + identity.userId()) + user.username()));
        return keys;
    }

    private static Set<String> memberships(StoredUser user) {
        Set<String> keys = new HashSet<>();
        user.groups().forEach(group -> keys.add(group + SEPARATOR + user.username()));
        return keys;
    }

    private static String start(String attribute, String value) {
        return attribute + SEPARATOR + value + SEPARATOR;
    }

    /** The users to whom the aliases lead that start so, those after {@code last} only. */
    private Stream<StoredUser> pointedTo(String start, String last) {
        return stream(aliases.keyIterator(last.compareTo(start) > 0 ? last : start))
                .dropWhile(last::equals)
                .takeWhile(key -> key.startsWith(start))
                .flatMap(key -> named(key.substring(key.lastIndexOf(SEPARATOR) + 1)).stream());
    }

    private static Stream<String> keysAfter(MVMap<String, String> map, String key) {
        return stream(map.keyIterator(key)).dropWhile(key::equals);
    }

    private static Stream<String> stream(Iterator<String> keys) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keys, Spliterator.ORDERED), false);
    }
}

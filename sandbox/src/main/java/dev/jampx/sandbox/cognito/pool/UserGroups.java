package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.GroupRole;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The groups of a pool: those of the definition, whose precedence is their place in it, and those that were made meanwhile. */
public final class UserGroups {

    private static final Comparator<StoredGroup> BY_PRECEDENCE = Comparator.comparing(
                    StoredGroup::precedence, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(StoredGroup::name);

    private final UserPoolStore store;
    private final Supplier<UserPoolSettings> settings;
    private final InstantSource clock;

    public UserGroups(UserPoolStore store, Supplier<UserPoolSettings> settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** All groups by their names. */
    public SortedMap<String, StoredGroup> all() {
        SortedMap<String, StoredGroup> groups = new TreeMap<>();
        List<String> defined = settings.get().groups();
        Instant created = store.createdAt(clock);
        IntStream.range(0, defined.size()).forEach(place -> {
            String name = defined.get(place);
            groups.put(name, new StoredGroup(name, null, place, GroupRole.arn(name), false, created, created));
        });
        store.groups().all().forEach(group -> {
            if (group.deleted()) {
                groups.remove(group.name());
            } else {
                groups.put(group.name(), group);
            }
        });
        return groups;
    }

    /** The group of that name. */
    public Optional<StoredGroup> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** The groups that a user is in, the one with precedence first. */
    public List<StoredGroup> of(StoredUser user) {
        if (user.groups().isEmpty()) {
            return List.of();
        }
        return all().values().stream()
                .filter(group -> user.groups().contains(group.name()))
                .sorted(BY_PRECEDENCE)
                .toList();
    }

    /** The names of the groups that a user is in, the one with precedence first: the claim {@code cognito:groups}. */
    public List<String> names(StoredUser user) {
        return of(user).stream().map(StoredGroup::name).toList();
    }

    /** The roles of a user's groups, the one with precedence first: the claim {@code cognito:roles}. */
    public List<String> roles(StoredUser user) {
        return of(user).stream()
                .flatMap(group -> group.role().stream())
                .distinct()
                .toList();
    }

    /**
     * The role of the group with precedence: the claim {@code cognito:preferred_role}. There is none where two groups with the
     * same precedence have different roles.
     */
    public Optional<String> preferredRole(StoredUser user) {
        List<StoredGroup> withRoles =
                of(user).stream().filter(group -> group.role().isPresent()).toList();
        if (withRoles.isEmpty()) {
            return Optional.empty();
        }
        Integer first = withRoles.get(0).precedence();
        List<String> candidates = withRoles.stream()
                .filter(group -> Objects.equals(group.precedence(), first))
                .flatMap(group -> group.role().stream())
                .distinct()
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}

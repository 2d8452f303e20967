package dev.jampx.conformance.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Those who ask and those who own: the names that stand in rows and in tokens. */
final class People {

    /** The people. */
    static final List<String> NAMES = List.of("anna", "bob");

    /** The groups they can be in. */
    static final List<String> GROUPS = List.of("Admins", "Editors", "Others");

    private static final Set<String> OWNER_FIELDS = Set.of("owner", "author", "creator_id", "authors");
    private static final Set<String> GROUP_FIELDS = Set.of("team", "teams");

    /** Every form in which rows have named an owner: with and without the identity, by other claims, and by somebody's mistake. */
    private static final List<String> OWNERS = owners();

    private static final List<String> TEAMS =
            Stream.concat(GROUPS.stream(), Stream.of("Nobody", "SuperAdmins")).toList();

    private People() {}

    /** What fields of this name can hold, if rules speak of them. */
    static Optional<List<String>> field(String name) {
        return OWNER_FIELDS.contains(name)
                ? Optional.of(OWNERS)
                : GROUP_FIELDS.contains(name) ? Optional.of(TEAMS) : Optional.empty();
    }

    private static List<String> owners() {
        List<String> owners = new ArrayList<>();
        for (String name : NAMES) {
            owners.addAll(List.of(
                    "sub-" + name + "::" + name,
                    "sub-" + name + "::" + name,
                    name,
                    "sub-" + name,
                    name + "@x.example",
                    "u-" + name,
                    "sub-" + name + "::someone-else"));
        }
        return List.copyOf(owners);
    }
}

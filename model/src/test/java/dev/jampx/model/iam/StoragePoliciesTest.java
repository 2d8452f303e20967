package dev.jampx.model.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.resolved.Storage;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who may do what to files, by the rules as they are meant. That Amplify's policies are the same, {@code conformance} shows. */
class StoragePoliciesTest {

    private static final StorageGrantee IDENTITY = new StorageGrantee.Entity("identity");
    private static final List<StorageAction> SINGLE =
            List.of(StorageAction.GET, StorageAction.LIST, StorageAction.WRITE, StorageAction.DELETE);

    /** The rules of the longest path that a key is under, and no others, say who may do what to it. */
    @Property
    void theLongestPathDecides(
            @ForAll("storages") Storage storage, @ForAll("keys") String key, @ForAll("actions") StorageAction action) {
        Map<StorageRole, StoragePolicy> policies = StoragePolicies.of(storage);
        for (StorageRole role : List.of(StorageRole.GUEST, StorageRole.AUTHENTICATED, StorageRole.group("A"))) {
            boolean meant = storage.access().stream()
                    .filter(access -> !access.rules().isEmpty())
                    .filter(access -> key.startsWith(access.path().replace("*", "")))
                    .reduce((one, other) -> one.path().length() > other.path().length() ? one : other)
                    .stream()
                    .flatMap(access -> access.rules().stream())
                    .anyMatch(rule -> is(rule.grantee(), role) && rule.actions().contains(action));
            assertThat(policies.getOrDefault(role, StoragePolicy.EMPTY).allows(action, key, "me"))
                    .as(role + " " + action + " " + key)
                    .isEqualTo(meant);
        }
    }

    @Example
    void ownFilesAreTheirOwnersAlone() {
        StoragePolicy policy = StoragePolicies.of(storage(new Storage.Access(
                        "users/{entity_id}/*",
                        List.of(
                                new Storage.Rule(IDENTITY, List.of(StorageAction.READ, StorageAction.WRITE)),
                                new Storage.Rule(new StorageGrantee.Authenticated(), List.of(StorageAction.GET))))))
                .get(StorageRole.AUTHENTICATED);

        assertThat(policy.allows(StorageAction.WRITE, "users/eu-west-1:me/a", "eu-west-1:me"))
                .isTrue();
        assertThat(policy.allows(StorageAction.WRITE, "users/eu-west-1:you/a", "eu-west-1:me"))
                .isFalse();
        assertThat(policy.allows(StorageAction.GET, "users/eu-west-1:you/a", "eu-west-1:me"))
                .isTrue();
        assertThat(policy.allows(StorageAction.LIST, "users/eu-west-1:me/", "eu-west-1:me"))
                .isTrue();
        assertThat(policy.allows(StorageAction.LIST, "users/", "eu-west-1:me")).isFalse();
        assertThat(policy.allows(StorageAction.LIST, "users/eu-west-1:you/", "eu-west-1:me"))
                .isFalse();
        assertThat(policy.allows(StorageAction.DELETE, "users/eu-west-1:me/a", "eu-west-1:me"))
                .isFalse();
    }

    @Example
    void listsOnlyWhatIsUnderAPath() {
        StoragePolicy policy = StoragePolicies.of(storage(new Storage.Access(
                        "a/*", List.of(new Storage.Rule(new StorageGrantee.Guest(), List.of(StorageAction.LIST))))))
                .get(StorageRole.GUEST);

        assertThat(policy.allows(StorageAction.LIST, "a/", "")).isTrue();
        assertThat(policy.allows(StorageAction.LIST, "a/b", "")).isTrue();
        assertThat(policy.allows(StorageAction.LIST, "a", "")).isFalse();
        assertThat(policy.allows(StorageAction.LIST, "", "")).isFalse();
        assertThat(policy.allows(StorageAction.GET, "a/b", "")).isFalse();
    }

    @Example
    void tellsClientsWhoMayDoWhat() {
        assertThat(StoragePaths.of(storage(
                        new Storage.Access(
                                "a/*",
                                List.of(
                                        new Storage.Rule(new StorageGrantee.Guest(), List.of(StorageAction.GET)),
                                        new Storage.Rule(
                                                new StorageGrantee.Groups(List.of("A", "B")),
                                                List.of(StorageAction.READ)))),
                        new Storage.Access(
                                "u/{entity_id}/*",
                                List.of(
                                        new Storage.Rule(IDENTITY, List.of(StorageAction.WRITE)),
                                        new Storage.Rule(
                                                new StorageGrantee.Resource("f"), List.of(StorageAction.GET)))))))
                .isEqualTo(Map.of(
                        "a/*",
                        Map.of(
                                "guest", List.of("get"),
                                "groupsA", List.of("get", "list"),
                                "groupsB", List.of("get", "list")),
                        "u/${cognito-identity.amazonaws.com:sub}/*",
                        Map.of("entityidentity", List.of("write")),
                        "u/*",
                        Map.of()));
    }

    @Provide
    Arbitrary<Storage> storages() {
        return access("a/*")
                .list()
                .ofMaxSize(1)
                .flatMap(first -> Combinators.combine(
                                access("a/b/*").list().ofMaxSize(1),
                                access("a/c/*").list().ofMaxSize(1),
                                access("ab/*").list().ofMaxSize(1))
                        .as((second, third, fourth) -> java.util.stream.Stream.of(first, second, third, fourth)
                                .flatMap(List::stream)
                                .toList()))
                .map(StoragePoliciesTest::storage);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("a/x", "a/b/x", "a/b/c/x", "a/c/x", "ab/x", "a/bc", "b/x", "a/b/", "a/");
    }

    @Provide
    Arbitrary<StorageAction> actions() {
        return Arbitraries.of(SINGLE);
    }

    private static Arbitrary<Storage.Access> access(String path) {
        Arbitrary<StorageGrantee> grantees = Arbitraries.of(
                new StorageGrantee.Guest(),
                new StorageGrantee.Authenticated(),
                new StorageGrantee.Groups(List.of("A", "B")));
        return Combinators.combine(
                        grantees, Arbitraries.of(SINGLE).list().ofMinSize(1).ofMaxSize(4))
                .as((grantee, actions) -> new Storage.Rule(grantee, actions))
                .list()
                .ofMaxSize(3)
                .map(rules -> new Storage.Access(path, rules));
    }

    private static boolean is(StorageGrantee grantee, StorageRole role) {
        return switch (role.kind()) {
            case GUEST -> grantee instanceof StorageGrantee.Guest;
            case AUTHENTICATED -> grantee instanceof StorageGrantee.Authenticated;
            case GROUP ->
                grantee instanceof StorageGrantee.Groups groups
                        && groups.names().contains(role.name());
            case FUNCTION -> false;
        };
    }

    private static Storage storage(List<Storage.Access> access) {
        return new Storage("files", true, false, false, Map.of(), access);
    }

    private static Storage storage(Storage.Access... access) {
        return storage(List.of(access));
    }
}

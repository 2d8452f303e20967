package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.AuthProvider;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.Operation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields a mutation leaves out. What a mutation answers goes to all its subscribers, so that a field that not all of them may read must
 * not be in it, even for the caller. Rows that a mutation answers are marked by {@code __operation}, and so are the rows that their
 * relationships lead to, as far as a field that is left out can be reached.
 */
final class Redaction {

    /** Whether the row is part of the answer to a mutation. */
    static final String IS_OF_MUTATION = "ctx.source.__operation === 'Mutation'";

    private final Data data;
    private final ApiAccess access;
    private final Set<Relationship> redacted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> marked = new LinkedHashSet<>();

    Redaction(Data data, ApiAccess access) {
        this.data = data;
        this.access = access;
        data.models().stream().filter(this::redactsGuarded).forEach(this::add);
        boolean grows = true;
        while (grows) {
            grows = data.models().stream()
                    .filter(this::leadsToMarked)
                    .map(Model::name)
                    .map(marked::add)
                    .reduce(false, Boolean::logicalOr);
        }
    }

    private void add(Model model) {
        AccessMatrix matrix = access.matrix(model);
        model.relationships().stream()
                .filter(relationship -> isForSome(relationship, matrix))
                .forEach(redacted::add);
        if (model.relationships().stream().anyMatch(redacted::contains)
                || model.fields().stream().anyMatch(field -> ReadRoles.guarding(matrix, field.name())
                        .isPresent())) {
            marked.add(model.name());
        }
    }

    private boolean leadsToMarked(Model model) {
        return model.relationships().stream().anyMatch(relationship -> marked.contains(relationship.target()));
    }

    /** Whether rows of {@code model} that a mutation answers must be marked. */
    boolean marks(Model model) {
        return marked.contains(model.name());
    }

    /** Whether a field of {@code model} that not every reader may read is left out. */
    boolean redactsGuarded(Model model) {
        return model.operations().stream()
                .anyMatch(
                        Set.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE)::contains);
    }

    /** Whether {@code relationship} is left out: not all who may read the field may read what it leads to. */
    boolean redacts(Relationship relationship) {
        return redacted.contains(relationship);
    }

    private boolean isForSome(Relationship relationship, AccessMatrix matrix) {
        if (ReadRoles.guarding(matrix, relationship.name()).isPresent()) {
            return true;
        }
        List<Role> readers = matrix.readers(relationship.name()).allowed();
        List<Role> related = readersOf(access.matrix(data.model(relationship.target())));
        return readers.stream().anyMatch(role -> related.stream().anyMatch(other -> areSamePeople(role, other)))
                && !(readers.size() == related.size()
                        && readers.containsAll(related)
                        && related.stream().allMatch(Redaction::isStatic));
    }

    // Whoever is signed in stands for all who are.
    private static List<Role> readersOf(AccessMatrix matrix) {
        Set<Role> readers = new LinkedHashSet<>();
        Operation.READS.forEach(operation -> readers.addAll(matrix.rolesFor(operation)));
        for (AuthProvider provider : List.of(AuthProvider.USER_POOLS, AuthProvider.OIDC)) {
            Role everybody = new Role.SignedIn(provider);
            if (readers.contains(everybody)) {
                readers.removeIf(role -> role.provider() == provider && !role.equals(everybody));
            }
        }
        return List.copyOf(readers);
    }

    private static boolean areSamePeople(Role one, Role other) {
        boolean signedIn = one instanceof Role.SignedIn || other instanceof Role.SignedIn;
        boolean people = List.of(AuthProvider.USER_POOLS, AuthProvider.OIDC, AuthProvider.IDENTITY_POOL)
                .contains(one.provider());
        return one.equals(other) || one.provider() == other.provider() && people && signedIn;
    }

    private static boolean isStatic(Role role) {
        return role.isStatic() && !(role instanceof Role.Approved);
    }
}

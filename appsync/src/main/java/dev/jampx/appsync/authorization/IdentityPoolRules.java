package dev.jampx.appsync.authorization;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.model.AuthProvider;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the {@link IdentityPoolPermissions} of an API. */
final class IdentityPoolRules {

    private static final Role GUEST = new Role.Anybody(AuthProvider.IDENTITY_POOL);
    private static final Role SIGNED_IN = new Role.SignedIn(AuthProvider.IDENTITY_POOL);

    private final Set<String> guest = new LinkedHashSet<>();
    private final Set<String> signedIn = new LinkedHashSet<>();
    private boolean guestsAreNamed;
    private boolean signedInAreNamed;

    /** Adds what the rules of {@code model} and of its members open; {@code matrix} is the model's. */
    void add(Model model, AccessMatrix matrix) {
        RuleRoles ruleRoles = new RuleRoles(model.fields());
        allow(type(model.name()), ruleRoles.of(model.rules()));
        for (Member member : model.members()) {
            allow(field(model.name(), member.name()), ruleRoles.of(member.rules()));
        }
        ModelNames names = new ModelNames(model.name());
        // A rule for one operation opens the policy to all of them; the resolvers tell them apart.
        model.operations().forEach(operation -> allow(field(names, operation), matrix.roles()));
        model.secondaryIndexes().stream()
                .map(SecondaryIndex::queryField)
                .flatMap(Optional::stream)
                .forEach(query -> allow(field("Query", query), matrix.roles()));
    }

    /** Adds what the rules of {@code operation} open. */
    void add(CustomOperation operation) {
        allow(field(operation.kind().rootType(), operation.name()), OperationDirectives.roles(operation.rules()));
    }

    /** Adds a type inside models, which everybody may read who may read what it is inside of. */
    void addNested(String type) {
        guest.add(type(type));
        signedIn.add(type(type));
    }

    /** All that was added, as far as rules name such callers at all. */
    IdentityPoolPermissions permissions() {
        return new IdentityPoolPermissions(
                guestsAreNamed ? List.copyOf(guest) : List.of(),
                guestsAreNamed || signedInAreNamed ? List.copyOf(signedIn) : List.of());
    }

    private void allow(String resource, Collection<Role> roles) {
        if (roles.contains(GUEST)) {
            guestsAreNamed = true;
            guest.add(resource);
            signedIn.add(resource);
        }
        if (roles.contains(SIGNED_IN)) {
            signedInAreNamed = true;
            signedIn.add(resource);
        }
    }

    private static String type(String type) {
        return "types/" + type + "/*";
    }

    private static String field(String type, String field) {
        return "types/" + type + "/fields/" + field;
    }

    private static String field(ModelNames names, ModelOperation operation) {
        return switch (operation) {
            case GET -> field("Query", names.getQuery());
            case LIST -> field("Query", names.listQuery());
            case CREATE -> field("Mutation", names.mutation(MutationOperation.CREATE));
            case UPDATE -> field("Mutation", names.mutation(MutationOperation.UPDATE));
            case DELETE -> field("Mutation", names.mutation(MutationOperation.DELETE));
            case ON_CREATE -> field("Subscription", names.subscription(MutationOperation.CREATE));
            case ON_UPDATE -> field("Subscription", names.subscription(MutationOperation.UPDATE));
            case ON_DELETE -> field("Subscription", names.subscription(MutationOperation.DELETE));
            case QUERIES, MUTATIONS, SUBSCRIPTIONS ->
                throw new IllegalArgumentException(operation + " is several operations");
        };
    }
}

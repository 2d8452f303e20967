package dev.jampx.conformance.roles;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.SecondaryIndex;
import dev.jampx.model.resolved.ValueType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of the API one kind of people may ask who come with credentials of the identity pool. As with Amplify, a rule for one operation of a model opens all to
 * them here, and the resolvers tell them apart.
 */
final class ApiAccess {

    private final Data data;
    private final boolean guests;

    /**
     * @param guests whether it is about guests, or about people who are signed in and may do what guests may
     */
    ApiAccess(Data data, boolean guests) {
        this.data = data;
        this.guests = guests;
    }

    /** Their paths below the API. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        data.models().forEach(model -> add(paths, model));
        for (CustomOperation operation : data.operations()) {
            if (isOpen(operation.rules())) {
                paths.add(field(operation.kind().rootType(), operation.name()));
            }
        }
        // Types without rows are open to all for whom anything is open.
        if (!paths.isEmpty()) {
            data.models().forEach(model -> model.members().forEach(member -> addInside(paths, member)));
        }
        return paths;
    }

    private void add(Set<String> paths, Model model) {
        if (isOpen(model.rules())) {
            paths.add("types/" + model.name() + "/*");
        }
        model.members().stream()
                .filter(member -> isOpen(member.rules()))
                .forEach(member -> paths.add(field(model.name(), member.name())));
        if (isOpen(model.rules()) || model.members().stream().anyMatch(member -> isOpen(member.rules()))) {
            ModelNames names = new ModelNames(model.name());
            model.operations().forEach(operation -> paths.add(field(names, operation)));
            model.secondaryIndexes().stream()
                    .map(SecondaryIndex::queryField)
                    .flatMap(Optional::stream)
                    .forEach(query -> paths.add(field("Query", query)));
        }
    }

    private boolean isOpen(Collection<AuthRule> rules) {
        return rules.stream()
                .anyMatch(rule -> rule instanceof AuthRule.Guest
                        || !guests
                                && rule instanceof AuthRule.Authenticated
                                && rule.provider() == AuthProvider.IDENTITY_POOL);
    }

    private void addInside(Set<String> paths, Member member) {
        if (member instanceof Relationship.HasMany hasMany) {
            paths.add("types/" + new ModelNames(hasMany.target()).relatedConnection() + "/*");
        }
        if (member instanceof Field field && field.type() instanceof ValueType.Custom custom) {
            addCustom(paths, custom.name());
        }
    }

    private void addCustom(Set<String> paths, String name) {
        if (paths.add("types/" + name + "/*")) {
            data.customTypes().stream()
                    .filter(type -> type.name().equals(name))
                    .map(CustomType::fields)
                    .flatMap(List::stream)
                    .forEach(field -> addInside(paths, field));
        }
    }

    private static String field(String type, String field) {
        return "types/" + type + "/fields/" + field;
    }

    private static String field(ModelNames names, ModelOperation operation) {
        return switch (operation) {
            case GET -> field("Query", names.getQuery());
            case LIST -> field("Query", names.listQuery());
            case CREATE, UPDATE, DELETE ->
                field("Mutation", names.mutation(MutationOperation.valueOf(operation.name())));
            case ON_CREATE, ON_UPDATE, ON_DELETE ->
                field(
                        "Subscription",
                        names.subscription(
                                MutationOperation.valueOf(operation.name().substring("ON_".length()))));
            default -> throw new IllegalArgumentException(operation + " is several operations");
        };
    }
}

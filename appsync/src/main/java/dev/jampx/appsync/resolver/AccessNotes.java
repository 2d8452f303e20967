package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.AccessNote;
import dev.jampx.appsync.authorization.AccessNote.Requirement;
import dev.jampx.appsync.authorization.AccessNote.RowPlace;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.appsync.authorization.RuleInForce;
import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.ModelOperations;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.Operation;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says for each field that is decided on which rules decide. It asks the access matrix for the same roles as the resolvers do. */
public final class AccessNotes {

    private static final Set<Operation> CHANGES = Set.of(Operation.UPDATE, Operation.DELETE);

    private final Data data;
    private final ApiAccess access;
    private final List<AccessNote> notes = new ArrayList<>();

    private AccessNotes(Data data) {
        this.data = data;
        this.access = ApiAccess.of(data);
    }

    /** The notes of {@code data}, model by model, then those of custom types and operations. */
    public static List<AccessNote> of(Data data) {
        AccessNotes all = new AccessNotes(data);
        for (Model model : data.models()) {
            all.addQueries(model);
            all.addMutations(model);
            all.addSubscriptions(model);
            all.addRelationships(model);
            all.addGuardedFields(model);
        }
        data.customTypes().forEach(all::addGuardedFields);
        data.operations().forEach(all::add);
        return all.notes;
    }

    private void addQueries(Model model) {
        ModelNames names = new ModelNames(model.name());
        if (model.operations().contains(ModelOperation.GET)) {
            add("Query", names.getQuery(), someOf(model, Operation.GET));
        }
        if (model.operations().contains(ModelOperation.LIST)) {
            add("Query", names.listQuery(), someOf(model, Operation.LIST));
        }
        IndexOrder.of(model).forEach(index -> index.queryField()
                .ifPresent(query -> add("Query", query, someOf(model, Operation.LIST))));
    }

    private void addMutations(Model model) {
        ModelNames names = new ModelNames(model.name());
        AccessMatrix matrix = access.matrix(model);
        for (MutationOperation mutation : new ModelOperations(model).mutations()) {
            Requirement requirement =
                    switch (mutation) {
                        case CREATE -> someOf(model, Operation.CREATE);
                        case UPDATE ->
                            requirement(
                                    "update " + model.name(),
                                    matrix,
                                    WriteGrant.ofUpdate(matrix, model).stream()
                                            .map(WriteGrant::role)
                                            .toList(),
                                    // To set a field to null is to delete it.
                                    CHANGES);
                        case DELETE ->
                            requirement(
                                    "delete " + model.name(),
                                    matrix,
                                    matrix.rolesForWholeRow(Operation.DELETE),
                                    Set.of(Operation.DELETE));
                    };
            add("Mutation", names.mutation(mutation), requirement);
        }
    }

    private void addSubscriptions(Model model) {
        ModelNames names = new ModelNames(model.name());
        for (MutationOperation mutation : new ModelOperations(model).subscriptions()) {
            add("Subscription", names.subscription(mutation), someOf(model, Operation.LISTEN));
        }
    }

    private void addRelationships(Model model) {
        for (Relationship relationship : model.relationships()) {
            List<Requirement> requirements = new ArrayList<>();
            AccessMatrix rows = access.matrix(data.model(relationship.target()));
            requirements.add(
                    requirement("read " + relationship.target(), rows, ReadRoles.ofRows(rows), Operation.READS));
            guarding(model, relationship.name()).ifPresent(requirements::add);
            notes.add(new AccessNote(model.name(), relationship.name(), requirements));
        }
    }

    private void addGuardedFields(Model model) {
        for (Field field : model.fields()) {
            guarding(model, field.name()).ifPresent(requirement -> add(model.name(), field.name(), requirement));
        }
    }

    private Optional<Requirement> guarding(Model model, String member) {
        AccessMatrix matrix = access.matrix(model);
        return ReadRoles.guarding(matrix, member)
                .map(roles -> new Requirement(
                        "read " + model.name() + "." + member,
                        RowPlace.PARENT,
                        RuleInForce.of(matrix, roles, List.of(member), Operation.READS)));
    }

    private void addGuardedFields(CustomType type) {
        for (Field field : type.fields()) {
            if (!field.rules().isEmpty()) {
                add(
                        type.name(),
                        field.name(),
                        new Requirement(
                                "read " + type.name() + "." + field.name(),
                                RowPlace.PARENT,
                                RuleInForce.withoutRow(field.rules())));
            }
        }
    }

    private void add(CustomOperation operation) {
        add(
                operation.kind().rootType(),
                operation.name(),
                new Requirement(
                        "call " + operation.name(), RowPlace.RESULT, RuleInForce.withoutRow(operation.rules())));
    }

    private Requirement someOf(Model model, Operation operation) {
        AccessMatrix matrix = access.matrix(model);
        return requirement(
                operation.term() + " " + model.name(), matrix, matrix.rolesFor(operation), Set.of(operation));
    }

    private static Requirement requirement(
            String purpose, AccessMatrix matrix, Collection<Role> roles, Set<Operation> operations) {
        RowPlace place = operations.contains(Operation.CREATE) ? RowPlace.INPUT : RowPlace.RESULT;
        return new Requirement(purpose, place, RuleInForce.of(matrix, roles, matrix.members(), operations));
    }

    private void add(String type, String field, Requirement requirement) {
        notes.add(new AccessNote(type, field, List.of(requirement)));
    }
}

package dev.jampx.appsync.authorization;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.Operation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which callers the operations of one model are open to. */
record ModelAccess(AccessMatrix matrix, DirectiveChoice choice) {

    /** The directives of {@code operation}, a single one. */
    Set<AwsDirective> directives(ModelOperation operation) {
        return choice.ofOperation(roles(permission(operation)));
    }

    /** The directives of a query that reads an index: it is open to whoever may list or get. */
    Set<AwsDirective> indexQueryDirectives() {
        Set<AwsDirective> directives = new LinkedHashSet<>(choice.ofOperation(roles(Operation.LIST)));
        directives.addAll(choice.ofOperation(roles(Operation.GET)));
        return directives;
    }

    /** The directives that the rules alone give to the model's type. */
    Set<AwsDirective> typeDirectives() {
        return choice.of(matrix.roles());
    }

    /** The fields by which a subscription may be narrowed to the caller's own rows. */
    List<String> ownerArguments() {
        return matrix.rolesFor(Operation.LISTEN).stream()
                .filter(Role.Owner.class::isInstance)
                .map(Role.Owner.class::cast)
                .filter(owner -> !owner.many())
                .map(Role.Owner::field)
                .distinct()
                .toList();
    }

    // A row is deleted whole: who may not delete one of its fields may not delete it.
    private Collection<Role> roles(Operation operation) {
        return operation == Operation.DELETE ? matrix.rolesForWholeRow(operation) : matrix.rolesFor(operation);
    }

    private static Operation permission(ModelOperation operation) {
        return switch (operation) {
            case GET -> Operation.GET;
            case LIST -> Operation.LIST;
            case CREATE -> Operation.CREATE;
            case UPDATE -> Operation.UPDATE;
            case DELETE -> Operation.DELETE;
            case ON_CREATE, ON_UPDATE, ON_DELETE -> Operation.LISTEN;
            case QUERIES, MUTATIONS, SUBSCRIPTIONS ->
                throw new IllegalArgumentException(
                        operation + " is several operations; ask for each of " + operation.single());
        };
    }
}

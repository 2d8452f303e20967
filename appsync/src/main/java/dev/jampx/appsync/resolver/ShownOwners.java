package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Owners by the names that clients know: rows hold joined claims, of which clients know the last. Where nothing below a row needs the joined claims, whoever reads the
 * row shows them; elsewhere the field has a resolver of its own, which costs a resource and an evaluation for each row.
 */
final class ShownOwners {

    /** What a module with a call of {@code shownName} needs. */
    static final String SHOWN_NAME =
            """
            // Clients know an owner by the last of the joined claims.
            function shownName(owner) {
              return owner?.split('::').pop();
            }
            """;

    private final ApiAccess access;
    private final Set<String> results = new HashSet<>();
    private final Map<String, Boolean> shownByRows = new HashMap<>();

    ShownOwners(Data data, ApiAccess access) {
        this.access = access;
        data.operations().forEach(operation -> {
            // What users' functions and code answer is the row as it is.
            if (operation.result().type() instanceof ValueType.OfModel model) {
                results.add(model.name());
            }
        });
    }

    /** How rows of {@code model} are shown by whoever reads them. */
    ShownRows rows(Model model) {
        return isShownByRows(model) ? new ShownRows(joined(model)) : ShownRows.AS_THEY_ARE;
    }

    /** The fields of {@code model} that hold joined claims, and need resolvers of their own to show them. */
    List<Field> resolved(Model model) {
        return isShownByRows(model) ? List.of() : joined(model);
    }

    /** The expression of what {@code field} of the row {@code row} shows. */
    static String shown(String row, Field field) {
        String value = JsText.access(row, field.name());
        return field.list() == ListShape.SINGLE
                ? "shownName(" + value + ")"
                : value + "?.map((owner) => shownName(owner))";
    }

    private List<Field> joined(Model model) {
        AccessMatrix matrix = access.matrix(model);
        return model.fields().stream()
                .filter(field -> matrix.roles().stream()
                        .anyMatch(role -> role instanceof Role.Owner owner
                                && owner.field().equals(field.name())
                                && CallerNames.areJoined(owner)))
                .toList();
    }

    private boolean isShownByRows(Model model) {
        return shownByRows.computeIfAbsent(model.name(), name -> nothingNeedsJoinedClaims(model));
    }

    private boolean nothingNeedsJoinedClaims(Model model) {
        AccessMatrix matrix = access.matrix(model);
        Set<String> keys = new HashSet<>(model.primaryKey().fields());
        for (Relationship relationship : model.relationships()) {
            if (relationship instanceof Relationship.BelongsTo) {
                keys.addAll(relationship.references());
            }
        }
        // Guards of members judge the row by its owners, and relationships look up what its keys say.
        return !results.contains(model.name())
                && joined(model).stream().noneMatch(field -> keys.contains(field.name()))
                && model.members().stream().noneMatch(member -> ReadRoles.guarding(matrix, member.name())
                        .isPresent());
    }
}

package dev.jampx.model.resolved;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model: a type of the API and the table behind it.
 *
 * @param name the name under which it was added to the schema, case kept
 * @param members its fields and relationships in the order written, then those that nobody wrote: {@code id}, {@code createdAt}, {@code updatedAt}
 * @param primaryKey the table's key
 * @param secondaryIndexes the indexes that were asked for, in the order written
 * @param relationIndexes the indexes that relationships of other models need on this table
 * @param operations the single operations it gives to the API
 * @param disabledOperations the operations and groups of operations that were switched off, as written
 * @param rules who may use it: its own rules, or else the schema's
 * @param site where {@code a.model()} was called
 */
public record Model(
        String name,
        List<Member> members,
        KeySchema primaryKey,
        List<SecondaryIndex> secondaryIndexes,
        List<RelationIndex> relationIndexes,
        Set<ModelOperation> operations,
        List<ModelOperation> disabledOperations,
        List<AuthRule> rules,
        SourceLocation site) {

    public Model {
        members = List.copyOf(members);
        secondaryIndexes = List.copyOf(secondaryIndexes);
        relationIndexes = List.copyOf(relationIndexes);
        operations = Collections.unmodifiableSet(
                operations.isEmpty() ? EnumSet.noneOf(ModelOperation.class) : EnumSet.copyOf(operations));
        disabledOperations = List.copyOf(disabledOperations);
        rules = List.copyOf(rules);
    }

    /** The members that hold values, in order. */
    public List<Field> fields() {
        return ofKind(Field.class).toList();
    }

    /** The members that lead to other models, in order. */
    public List<Relationship> relationships() {
        return ofKind(Relationship.class).toList();
    }

    /** The field called {@code name}; keys and references name no other. */
    public Field field(String name) {
        return ofKind(Field.class)
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + name + " on " + this.name));
    }

    private <T extends Member> Stream<T> ofKind(Class<T> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast);
    }
}

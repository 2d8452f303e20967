package dev.jampx.model.declared;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What was written with {@code a.model()}.
 *
 * @param fields the fields in the order written; a name given twice stands here twice
 * @param identifier the primary key, if one was chosen
 * @param secondaryIndexes the indexes
 * @param disabledOperations the operations it does not give to the API
 * @param rules the model's own rules; when there are any, the schema's do not hold for it
 * @param site where {@code a.model()} was called
 */
public record DeclaredModel(
        List<DeclaredField> fields,
        Optional<Identifier> identifier,
        List<DeclaredIndex> secondaryIndexes,
        List<ModelOperation> disabledOperations,
        List<AuthRule> rules,
        SourceLocation site)
        implements DeclaredDefinition {

    public DeclaredModel {
        fields = List.copyOf(fields);
        secondaryIndexes = List.copyOf(secondaryIndexes);
        disabledOperations = List.copyOf(disabledOperations);
        rules = List.copyOf(rules);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.model(this);
    }

    /** The names of the fields that make up the primary key: the partition key, then the sort keys. */
    public record Identifier(List<String> fields, SourceLocation site) {

        public Identifier {
            fields = List.copyOf(fields);
        }
    }
}

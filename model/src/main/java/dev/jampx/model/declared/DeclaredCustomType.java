package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * What was written with {@code a.customType()}.
 *
 * @param fields the fields in the order written; a name given twice stands here twice
 * @param site where {@code a.customType()} was called
 */
public record DeclaredCustomType(List<DeclaredField> fields, SourceLocation site)
        implements DeclaredDefinition, DeclaredField.Type {

    public DeclaredCustomType {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(DeclaredDefinition.Visitor<R> visitor) {
        return visitor.customType(this);
    }

    @Override
    public <R> R accept(DeclaredField.Visitor<R> visitor) {
        return visitor.customType(this);
    }
}

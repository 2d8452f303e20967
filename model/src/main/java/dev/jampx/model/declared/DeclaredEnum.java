package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * What was written with {@code a.enumType(...)}.
 *
 * @param values the values in the order written
 * @param site where {@code a.enumType} was called
 */
public record DeclaredEnum(List<String> values, SourceLocation site) implements DeclaredDefinition, DeclaredField.Type {

    public DeclaredEnum {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(DeclaredDefinition.Visitor<R> visitor) {
        return visitor.enumeration(this);
    }

    @Override
    public <R> R accept(DeclaredField.Visitor<R> visitor) {
        return visitor.enumeration(this);
    }
}

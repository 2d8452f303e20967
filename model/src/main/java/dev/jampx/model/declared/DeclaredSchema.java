package dev.jampx.model.declared;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ResourceOperation;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * What was written with {@code a.schema()}.
 *
 * @param entries the definitions in the order they were added; a name given twice stands here twice
 * @param rules the schema's rules for people, which hold for every model without rules of its own
 * @param grants the schema's rules for functions
 * @param site where {@code a.schema()} was called
 */
public record DeclaredSchema(List<Entry> entries, List<AuthRule> rules, List<Grant> grants, SourceLocation site) {

    public DeclaredSchema {
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
        grants = List.copyOf(grants);
    }

    /** A definition and the name under which it was added. */
    public record Entry(String name, DeclaredDefinition definition, SourceLocation site) {}

    /** Permission of a function to call the API. */
    public record Grant(DeclaredFunction function, List<ResourceOperation> operations, SourceLocation site) {

        public Grant {
            operations = List.copyOf(operations);
        }
    }
}

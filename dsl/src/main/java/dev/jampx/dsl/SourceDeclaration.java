package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/** Mutations of a model, as written. */
record SourceDeclaration(String target, List<dev.jampx.model.MutationOperation> mutations, boolean required)
        implements SubscriptionSource {

    /** What {@code forSource} was given at {@code site}. */
    static DeclaredOperation.Source written(SubscriptionSource source, SourceLocation site) {
        if (source instanceof SourceDeclaration chosen) {
            return new DeclaredOperation.Source(chosen.target(), chosen.mutations(), chosen.required(), site);
        }
        DeclaredField.Reference reference = ((RefDeclaration) source).declared();
        return new DeclaredOperation.Source(reference.target(), List.of(), reference.required(), site);
    }
}

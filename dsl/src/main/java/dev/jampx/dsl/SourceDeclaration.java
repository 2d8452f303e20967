package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/** Mutations of a model, as written. */
record SourceDeclaration(String target, List<dev.jampx.model.MutationOperation> mutations)
        implements SubscriptionSource {

    /** What {@code forSource} was given at {@code site}. */
    static DeclaredOperation.Source written(SubscriptionSource source, SourceLocation site) {
        if (source instanceof SourceDeclaration chosen) {
            return new DeclaredOperation.Source(chosen.target(), chosen.mutations(), site);
        }
        return new DeclaredOperation.Source(((RefDeclaration) source).declared().target(), List.of(), site);
    }
}

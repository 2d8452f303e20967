package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/** Somebody, and where the rule for them was begun. */
record StorageGranteeDeclaration(
        dev.jampx.model.StorageGrantee grantee, Optional<DeclaredFunction> function, SourceLocation site)
        implements StorageGrantee {

    @Override
    public StorageRule to(StorageAction... actions) {
        return new StorageRuleDeclaration(new DeclaredStorage.Rule(
                grantee,
                function,
                Given.elements("to", actions).stream().map(StorageAction::term).toList(),
                site));
    }
}

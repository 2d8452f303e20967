package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.SourceLocation;

/** A function, and where {@code allow.resource} was called with it. */
record AuthGranteeDeclaration(DeclaredFunction function, SourceLocation site) implements AuthGrantee {

    @Override
    public AuthGrant to(AuthAction... actions) {
        return new AuthGrantDeclaration(new DeclaredAuth.Grant(
                function,
                Given.elements("to", actions).stream().map(AuthAction::term).toList(),
                site));
    }
}

package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;

/** A permission on the user pool as it was written. */
record AuthGrantDeclaration(DeclaredAuth.Grant declared) implements AuthGrant {}

package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A permission on the user pool as it was written. */
record AuthGrantDeclaration(DeclaredAuth.Grant declared) implements AuthGrant {

    /** The permissions that the user's lambda makes. */
    static List<DeclaredAuth.Grant> written(@Nullable Function<AuthAllow, List<? extends AuthGrant>> rules) {
        return Given.results("access", rules, AuthPermissions.START).stream()
                .map(rule -> ((AuthGrantDeclaration) rule).declared())
                .toList();
    }
}

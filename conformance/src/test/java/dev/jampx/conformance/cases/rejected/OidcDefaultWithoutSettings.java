package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OidcDefaultWithoutSettings.ts}. */
public final class OidcDefaultWithoutSettings implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC)));

    @Override
    public Backend define() {
        return defineBackend(defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.OIDC)));
    }
}
// JPX2401 JPX2481

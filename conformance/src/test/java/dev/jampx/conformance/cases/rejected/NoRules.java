package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** The Java twin of {@code NoRules.ts}. */
public final class NoRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema().add("Todo", a.model().field("text", a.string()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2011

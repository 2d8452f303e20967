package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IdentityPoolWithoutAuth.ts}. */
public final class IdentityPoolWithoutAuth implements BackendDefinition {

    private static final Schema SCHEMA =
            a.schema().add("Todo", a.model().field("text", a.string())).authorization(allow -> List.of(allow.guest()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IDENTITY_POOL)));
    }
}

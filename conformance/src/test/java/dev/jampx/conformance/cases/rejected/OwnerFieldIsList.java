package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerFieldIsList.ts}. */
public final class OwnerFieldIsList implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("writer", a.string().array())
                            .authorization(allow -> List.of(allow.ownerDefinedIn("writer"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2404

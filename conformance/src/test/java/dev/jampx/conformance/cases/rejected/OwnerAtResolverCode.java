package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerAtResolverCode.ts}. */
public final class OwnerAtResolverCode implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("ping", a.query().returns(a.string()).handler(a.handler().custom("./echo.handler.js")))
            .authorization(allow -> List.of(allow.owner()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2413

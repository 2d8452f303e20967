package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NarrowedSchemaRuleInCode.ts}. */
public final class NarrowedSchemaRuleInCode implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("ping", a.query().returns(a.string()).handler(a.handler().custom("./echo.handler.js")))
            .authorization(allow -> List.of(allow.authenticated().to(Operation.READ)));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

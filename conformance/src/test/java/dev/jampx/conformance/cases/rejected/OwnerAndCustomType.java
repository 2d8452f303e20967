package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerAndCustomType.ts}. */
public final class OwnerAndCustomType implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Place", a.customType().field("name", a.string()))
            .add("ping", a.query().returns(a.ref("Place")).handler(a.handler().function(ECHO)))
            .authorization(allow -> List.of(allow.owner()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}
// JPX2414

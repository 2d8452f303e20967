package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code GroupAndAllResult.ts}. */
public final class GroupAndAllResult implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Statistic", a.customType().field("name", a.string()))
            .add(
                    "statistics",
                    a.query()
                            .returns(a.ref("Statistic").array())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "overview",
                    a.query()
                            .returns(a.ref("Statistic"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SharedBetweenGroups.ts}. */
public final class SharedBetweenGroups implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Statistic", a.customType().field("name", a.string()).field("value", a.floatType()))
            .add(
                    "statistics",
                    a.query()
                            .returns(a.ref("Statistic").array())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "publish",
                    a.mutation()
                            .returns(a.ref("Statistic"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.groups("Admins", "Editors"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

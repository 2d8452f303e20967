package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ListArguments.ts}. */
public final class ListArguments implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Size", a.enumType("SMALL", "LARGE"))
            .add("Point", a.customType().field("x", a.floatType()).field("y", a.floatType()))
            .add(
                    "collect",
                    a.query()
                            .argument("ids", a.id().array())
                            .argument("names", a.string().required().array())
                            .argument("counts", a.integer().array().required())
                            .argument(
                                    "flags", a.booleanType().required().array().required())
                            .argument("sizes", a.ref("Size").array())
                            .argument(
                                    "points", a.ref("Point").required().array().required())
                            .argument("corners", a.ref("Point").array().required())
                            .returns(a.integer())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredAndListResults.ts}. */
public final class RequiredAndListResults implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "name",
                    a.query().returns(a.string().required()).handler(a.handler().function(ECHO)))
            .add(
                    "names",
                    a.query().returns(a.string().array()).handler(a.handler().function(ECHO)))
            .add(
                    "fullNames",
                    a.query()
                            .returns(a.string().required().array())
                            .handler(a.handler().function(ECHO)))
            .add(
                    "allNames",
                    a.query()
                            .returns(a.string().array().required())
                            .handler(a.handler().function(ECHO)))
            .add(
                    "everyName",
                    a.mutation()
                            .returns(a.string().required().array().required())
                            .handler(a.handler().function(ECHO)))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

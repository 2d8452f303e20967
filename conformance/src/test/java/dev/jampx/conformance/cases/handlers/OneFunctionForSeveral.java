package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneFunctionForSeveral.ts}. */
public final class OneFunctionForSeveral implements BackendDefinition {

    private static final FunctionDefinition CALCULATOR =
            defineFunction("calculator").entry("./calculator.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "add",
                    a.query()
                            .argument("x", a.floatType())
                            .argument("y", a.floatType())
                            .returns(a.floatType())
                            .handler(a.handler().function(CALCULATOR)))
            .add(
                    "subtract",
                    a.query()
                            .argument("x", a.floatType())
                            .argument("y", a.floatType())
                            .returns(a.floatType())
                            .handler(a.handler().function(CALCULATOR)))
            .add(
                    "twice",
                    a.mutation()
                            .returns(a.floatType())
                            .handler(
                                    a.handler().function(CALCULATOR),
                                    a.handler().function(CALCULATOR)))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                CALCULATOR);
    }
}

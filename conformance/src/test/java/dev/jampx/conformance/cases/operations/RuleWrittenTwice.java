package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RuleWrittenTwice.ts}. */
public final class RuleWrittenTwice implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "ping",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(), allow.authenticated())))
            .add(
                    "pong",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated(), allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

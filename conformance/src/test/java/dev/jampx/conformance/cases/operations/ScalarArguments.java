package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ScalarArguments.ts}. */
public final class ScalarArguments implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "search",
                    a.query()
                            .argument("id", a.id())
                            .argument("text", a.string())
                            .argument("count", a.integer())
                            .argument("weight", a.floatType())
                            .argument("open", a.booleanType())
                            .argument("day", a.date())
                            .argument("at", a.time())
                            .argument("since", a.datetime())
                            .argument("stamp", a.timestamp())
                            .argument("mail", a.email())
                            .argument("extra", a.json())
                            .argument("phone", a.phone())
                            .argument("link", a.url())
                            .argument("address", a.ipAddress())
                            .returns(a.string())
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

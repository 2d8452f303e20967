package dev.jampx.conformance.cases.documentation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FunctionOperation.ts}. */
public final class FunctionOperation implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("EchoResponse", a.customType().field("content", a.string()).field("executionDuration", a.floatType()))
            .add(
                    "echo",
                    a.query()
                            .argument("content", a.string())
                            .returns(a.ref("EchoResponse"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

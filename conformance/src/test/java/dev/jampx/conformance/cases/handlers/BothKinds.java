package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code BothKinds.ts}. */
public final class BothKinds implements BackendDefinition {

    private static final FunctionDefinition GREETER = defineFunction("greeter").entry("./greeter.js");

    private static final Schema SCHEMA = a.schema()
            .add("Greeting", a.customType().field("text", a.string()))
            .add(
                    "byFunction",
                    a.query()
                            .returns(a.ref("Greeting"))
                            .handler(a.handler().function(GREETER))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "byCode",
                    a.query()
                            .returns(a.ref("Greeting"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.publicApiKey())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                GREETER);
    }
}

package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Function.ts}. */
public final class Function implements BackendDefinition {

    private static final FunctionDefinition GREETER = defineFunction("greeter").entry("./greeter.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "greet",
                    a.query()
                            .argument("name", a.string())
                            .returns(a.string())
                            .handler(a.handler().function(GREETER))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "greetAll",
                    a.mutation()
                            .returns(a.string().array())
                            .handler(a.handler().function(GREETER))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                GREETER);
    }
}

package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NamedFunction.ts}. */
public final class NamedFunction implements BackendDefinition {

    private static final FunctionDefinition GREETER = defineFunction("greeter").entry("./greeter.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "greet",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function("greeterOfAll"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA)
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))
                        .functions("greeterOfAll", GREETER),
                GREETER);
    }
}

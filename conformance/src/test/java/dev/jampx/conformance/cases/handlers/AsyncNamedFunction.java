package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AsyncNamedFunction.ts}. */
public final class AsyncNamedFunction implements BackendDefinition {

    private static final FunctionDefinition MAILER = defineFunction("mailer").entry("./mailer.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "send",
                    a.mutation()
                            .handler(a.handler().function("mailer").async())
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA)
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))
                        .functions("mailer", MAILER),
                MAILER);
    }
}

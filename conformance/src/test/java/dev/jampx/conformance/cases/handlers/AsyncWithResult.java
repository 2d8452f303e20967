package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AsyncWithResult.ts}. */
public final class AsyncWithResult implements BackendDefinition {

    private static final FunctionDefinition MAILER = defineFunction("mailer").entry("./mailer.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "send",
                    a.mutation()
                            .returns(a.string())
                            .handler(a.handler().function(MAILER).async())
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                MAILER);
    }
}

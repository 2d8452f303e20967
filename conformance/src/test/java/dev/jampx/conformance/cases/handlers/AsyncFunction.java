package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AsyncFunction.ts}. */
public final class AsyncFunction implements BackendDefinition {

    private static final FunctionDefinition MAILER = defineFunction("mailer").entry("./mailer.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "send",
                    a.mutation()
                            .argument("to", a.email().required())
                            .handler(a.handler().function(MAILER).async())
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "remind",
                    a.query()
                            .handler(a.handler().function(MAILER).async())
                            .authorization(allow -> List.of(allow.publicApiKey())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                MAILER);
    }
}

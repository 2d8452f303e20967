package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AsyncInTheMiddle.ts}. */
public final class AsyncInTheMiddle implements BackendDefinition {

    private static final FunctionDefinition MAILER = defineFunction("mailer").entry("./mailer.js");

    private static final FunctionDefinition ARCHIVE = defineFunction("archive").entry("./archive.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "send",
                    a.mutation()
                            .returns(a.string())
                            .handler(
                                    a.handler().function(MAILER).async(),
                                    a.handler().function(ARCHIVE))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                MAILER,
                ARCHIVE);
    }
}

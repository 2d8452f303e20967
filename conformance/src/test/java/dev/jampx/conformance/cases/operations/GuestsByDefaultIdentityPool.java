package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code GuestsByDefaultIdentityPool.ts}. */
public final class GuestsByDefaultIdentityPool implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Greeting", a.customType().field("text", a.string()))
            .add(
                    "greet",
                    a.query()
                            .returns(a.ref("Greeting"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.guest(), allow.authenticated())))
            .add(
                    "wave",
                    a.mutation()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.IDENTITY_POOL))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IDENTITY_POOL)),
                ECHO);
    }
}

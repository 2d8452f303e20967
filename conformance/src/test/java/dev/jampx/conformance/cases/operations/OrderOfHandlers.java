package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OrderOfHandlers.ts}. */
public final class OrderOfHandlers implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "byFunction",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "byCode",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().to(Operation.CREATE))))
            .add(
                    "laterByCode",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "laterByFunction",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.guest())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

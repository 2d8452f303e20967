package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IamOperations.ts}. */
public final class IamOperations implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "byGuest",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.guest())))
            .add(
                    "byPool",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "byCode",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "byAll",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.guest(), allow.authenticated())))
            .add(
                    "Mixed",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.guest().to(Operation.LIST),
                                    allow.authenticated().to(Operation.GET))))
            .add("Open", a.model().field("text", a.string()).authorization(allow -> List.of(allow.guest())))
            .add("Closed", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IAM)),
                ECHO);
    }
}

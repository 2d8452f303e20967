package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IdentityPoolOperations.ts}. */
public final class IdentityPoolOperations implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Greeting", a.customType().field("text", a.string()))
            .add(
                    "greet",
                    a.query()
                            .returns(a.ref("Greeting"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.guest())))
            .add(
                    "greetMembers",
                    a.query()
                            .returns(a.ref("Greeting"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Post",
                    a.model()
                            .field("text", a.string())
                            .field("greeting", a.ref("Greeting"))
                            .authorization(allow -> List.of(allow.guest().to(Operation.READ), allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IDENTITY_POOL)),
                ECHO);
    }
}

package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ArgumentNamesTaken.ts}. */
public final class ArgumentNamesTaken implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Task",
                    a.model()
                            .field("status", a.enumType("OPEN", "DONE"))
                            .field("place", a.customType().field("room", a.string()))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "finish",
                    a.mutation()
                            .argument("status", a.enumType("OPEN", "DONE"))
                            .argument("place", a.customType().field("room", a.string()))
                            .returns(a.customType()
                                    .field("status", a.enumType("OPEN", "DONE"))
                                    .field("place", a.customType().field("room", a.string())))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

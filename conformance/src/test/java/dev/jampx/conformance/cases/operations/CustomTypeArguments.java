package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CustomTypeArguments.ts}. */
public final class CustomTypeArguments implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Kind", a.enumType("HOME", "WORK"))
            .add("Country", a.customType().field("code", a.string().required()).field("name", a.string()))
            .add(
                    "Address",
                    a.customType()
                            .field("street", a.string().required())
                            .field("kind", a.ref("Kind"))
                            .field("country", a.ref("Country").required())
                            .field("formerly", a.ref("Country").array()))
            .add(
                    "move",
                    a.mutation()
                            .argument("to", a.ref("Address").required())
                            .argument("via", a.ref("Address").array())
                            .returns(a.booleanType())
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

package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CustomTypeResults.ts}. */
public final class CustomTypeResults implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Level", a.enumType("LOW", "HIGH"))
            .add(
                    "Inner",
                    a.customType()
                            .field("level", a.ref("Level"))
                            .field("value", a.floatType().required()))
            .add(
                    "Outer",
                    a.customType()
                            .field("inner", a.ref("Inner").required())
                            .field("others", a.ref("Inner").array()))
            .add(
                    "measure",
                    a.query()
                            .returns(a.ref("Outer"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "measureAll",
                    a.query()
                            .returns(a.ref("Outer").required().array())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

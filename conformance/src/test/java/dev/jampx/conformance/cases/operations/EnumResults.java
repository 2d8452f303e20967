package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumResults.ts}. */
public final class EnumResults implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Weather", a.enumType("SUN", "RAIN"))
            .add(
                    "today",
                    a.query()
                            .returns(a.ref("Weather"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "week",
                    a.query()
                            .returns(a.ref("Weather").array())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "mood",
                    a.query()
                            .returns(a.enumType("GOOD", "BAD"))
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

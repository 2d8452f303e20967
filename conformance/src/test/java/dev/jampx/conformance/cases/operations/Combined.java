package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Combined.ts}. */
public final class Combined implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema PEOPLE = a.schema()
            .add("Person", a.model().field("name", a.string()).field("mood", a.ref("Mood")))
            .add("Mood", a.enumType("GOOD", "BAD"))
            .add(
                    "hire",
                    a.mutation()
                            .argument("name", a.string())
                            .returns(a.ref("Person"))
                            .handler(a.handler().function(ECHO)))
            .authorization(allow -> List.of(allow.authenticated()));

    private static final Schema WEATHER = a.schema()
            .add("Forecast", a.customType().field("day", a.date()).field("degrees", a.floatType()))
            .add(
                    "forecast",
                    a.query()
                            .argument("mood", a.ref("Mood"))
                            .returns(a.ref("Forecast").array())
                            .handler(a.handler().custom("./echo.handler.js")))
            .add(
                    "person",
                    a.query().returns(a.ref("Person")).handler(a.handler().function(ECHO)))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final CombinedSchema SCHEMA = a.combine(PEOPLE, WEATHER);

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

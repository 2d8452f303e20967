package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineCustomTypeResults.ts}. */
public final class InlineCustomTypeResults implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Unit", a.enumType("KG", "LB"))
            .add("Part", a.customType().field("name", a.string()))
            .add(
                    "weigh",
                    a.query()
                            .returns(a.customType()
                                    .field("weight", a.floatType().required())
                                    .field("unit", a.ref("Unit"))
                                    .field("parts", a.ref("Part").array()))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "tare",
                    a.mutation()
                            .returns(a.customType().field("done", a.booleanType()))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(), allow.publicApiKey())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NamesAsWritten.ts}. */
public final class NamesAsWritten implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Loud",
                    a.query()
                            .argument("Tone", a.enumType("HIGH", "LOW"))
                            .argument("snake_case", a.customType().field("x_y", a.enumType("A", "B")))
                            .returns(a.customType().field("Done", a.booleanType()))
                            .handler(a.handler().function(ECHO)))
            .add(
                    "snake_case",
                    a.mutation()
                            .argument("a_b", a.customType().field("c", a.string()))
                            .returns(a.customType().field("d_e", a.enumType("A", "B")))
                            .handler(a.handler().function(ECHO)))
            .add("x", a.query().returns(a.string()).handler(a.handler().function(ECHO)))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

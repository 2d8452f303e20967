package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FunctionsMap.ts}. */
public final class FunctionsMap implements BackendDefinition {

    private static final FunctionDefinition FIRST = defineFunction("first").entry("./first.js");

    private static final FunctionDefinition SECOND = defineFunction("second").entry("./second.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "one",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function("one"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "two",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function("two"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "both",
                    a.mutation()
                            .returns(a.string())
                            .handler(a.handler().function("one"), a.handler().function("two"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA)
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))
                        .functions("one", FIRST)
                        .functions("two", SECOND),
                FIRST,
                SECOND);
    }
}

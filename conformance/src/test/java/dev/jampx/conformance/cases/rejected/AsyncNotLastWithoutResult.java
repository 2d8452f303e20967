package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AsyncNotLastWithoutResult.ts}. */
public final class AsyncNotLastWithoutResult implements BackendDefinition {

    private static final FunctionDefinition FIRST = defineFunction("first").entry("./first.js");

    private static final FunctionDefinition SECOND = defineFunction("second").entry("./second.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "send",
                    a.mutation()
                            .handler(
                                    a.handler().function(FIRST).async(),
                                    a.handler().function(SECOND))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                FIRST,
                SECOND);
    }
}
// JPX2232

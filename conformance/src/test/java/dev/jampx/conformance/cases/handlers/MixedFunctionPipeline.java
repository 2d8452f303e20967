package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code MixedFunctionPipeline.ts}. */
public final class MixedFunctionPipeline implements BackendDefinition {

    private static final FunctionDefinition CHECK = defineFunction("check").entry("./check.js");

    private static final FunctionDefinition CHARGE = defineFunction("charge").entry("./charge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "pay",
                    a.mutation()
                            .returns(a.booleanType())
                            .handler(a.handler().function(CHECK), a.handler().function("charge"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA)
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))
                        .functions("charge", CHARGE),
                CHECK,
                CHARGE);
    }
}

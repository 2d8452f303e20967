package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FunctionPipeline.ts}. */
public final class FunctionPipeline implements BackendDefinition {

    private static final FunctionDefinition CHECK = defineFunction("check").entry("./check.js");

    private static final FunctionDefinition CHARGE = defineFunction("charge").entry("./charge.js");

    private static final FunctionDefinition THANK = defineFunction("thank").entry("./thank.js");

    private static final Schema SCHEMA = a.schema()
            .add("Receipt", a.customType().field("number", a.integer()))
            .add(
                    "pay",
                    a.mutation()
                            .argument("amount", a.floatType().required())
                            .returns(a.ref("Receipt"))
                            .handler(
                                    a.handler().function(CHECK),
                                    a.handler().function(CHARGE),
                                    a.handler().function(THANK))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                CHECK,
                CHARGE,
                THANK);
    }
}

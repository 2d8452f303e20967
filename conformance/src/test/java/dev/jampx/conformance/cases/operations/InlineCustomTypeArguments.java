package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineCustomTypeArguments.ts}. */
public final class InlineCustomTypeArguments implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Unit", a.enumType("KG", "LB"))
            .add(
                    "weigh",
                    a.query()
                            .argument(
                                    "parcel",
                                    a.customType()
                                            .field("weight", a.floatType().required())
                                            .field("unit", a.ref("Unit"))
                                            .field("tags", a.string().array()))
                            .argument("options", a.customType().field("exact", a.booleanType()))
                            .returns(a.floatType())
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

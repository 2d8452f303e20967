package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NestedCustomTypeArguments.ts}. */
public final class NestedCustomTypeArguments implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "book",
                    a.mutation()
                            .argument(
                                    "trip",
                                    a.customType()
                                            .field("from", a.string())
                                            .field("meal", a.enumType("VEGAN", "FISH"))
                                            .field(
                                                    "seat",
                                                    a.customType()
                                                            .field(
                                                                    "row",
                                                                    a.integer().required())
                                                            .field("side", a.enumType("LEFT", "RIGHT"))
                                                            .field(
                                                                    "extras",
                                                                    a.customType()
                                                                            .field("legs", a.booleanType()))))
                            .returns(a.id())
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

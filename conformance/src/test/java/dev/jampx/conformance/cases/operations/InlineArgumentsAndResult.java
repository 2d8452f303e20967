package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineArgumentsAndResult.ts}. */
public final class InlineArgumentsAndResult implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "search",
                    a.query()
                            .argument("kind", a.enumType("NEWS", "CHAT"))
                            .argument(
                                    "range",
                                    a.customType()
                                            .field("from", a.integer().required())
                                            .field("order", a.enumType("UP")))
                            .argument("words", a.string().array().required())
                            .returns(a.customType()
                                    .field("ok", a.booleanType())
                                    .field("page", a.customType().field("rows", a.json())))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NestedInlineResults.ts}. */
public final class NestedInlineResults implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "report",
                    a.query()
                            .returns(a.customType()
                                    .field("title", a.string())
                                    .field("state", a.enumType("DRAFT", "FINAL"))
                                    .field(
                                            "author",
                                            a.customType()
                                                    .field("name", a.string().required())
                                                    .field("role", a.enumType("BOSS", "CLERK"))
                                                    .field(
                                                            "address",
                                                            a.customType().field("street", a.string()))))
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

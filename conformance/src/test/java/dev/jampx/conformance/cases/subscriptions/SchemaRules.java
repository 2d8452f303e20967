package dev.jampx.conformance.cases.subscriptions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SchemaRules.ts}. */
public final class SchemaRules implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Post", a.model().field("text", a.string()))
            .add("publish", a.mutation().returns(a.string()).handler(a.handler().function(ECHO)))
            .add(
                    "onPublish",
                    a.subscription()
                            .forSource(a.ref("publish"))
                            .handler(a.handler().custom("./receive.handler.js")))
            .add(
                    "onPost",
                    a.subscription()
                            .forSource(a.ref("Post").mutations(MutationOperation.UPDATE, MutationOperation.DELETE))
                            .handler(a.handler().custom("./receive.handler.js")))
            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

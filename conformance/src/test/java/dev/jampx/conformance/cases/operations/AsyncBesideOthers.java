package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AsyncBesideOthers.ts}. */
public final class AsyncBesideOthers implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Place", a.customType().field("name", a.string()))
            .add(
                    "later",
                    a.mutation()
                            .argument("place", a.ref("Place"))
                            .handler(a.handler().function(ECHO).async())
                            .authorization(allow -> List.of(allow.guest(), allow.group("Admins"))))
            .add(
                    "now",
                    a.mutation()
                            .returns(a.ref("Place"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add("Post", a.model().field("place", a.ref("Place")).authorization(allow -> List.of(allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

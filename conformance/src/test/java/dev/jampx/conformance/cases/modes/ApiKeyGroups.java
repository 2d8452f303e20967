package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ApiKeyGroups.ts}. */
public final class ApiKeyGroups implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Place", a.customType().field("name", a.string()))
            .add(
                    "ask",
                    a.query()
                            .returns(a.ref("Place"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "tell",
                    a.query()
                            .returns(a.ref("Place"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "whisper",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

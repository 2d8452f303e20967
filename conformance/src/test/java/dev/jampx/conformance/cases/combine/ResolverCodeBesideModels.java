package dev.jampx.conformance.cases.combine;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ResolverCodeBesideModels.ts}. */
public final class ResolverCodeBesideModels implements BackendDefinition {

    private static final Schema MODELS = a.schema()
            .add("Spot", a.customType().field("x", a.string()))
            .add("Trip", a.model().field("text", a.string()).authorization(allow -> List.of(allow.owner())));

    private static final Schema OPERATIONS = a.schema()
            .add("Place", a.customType().field("name", a.string()))
            .add(
                    "find",
                    a.query()
                            .returns(a.ref("Place"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())));

    private static final CombinedSchema SCHEMA = a.combine(MODELS, OPERATIONS);

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

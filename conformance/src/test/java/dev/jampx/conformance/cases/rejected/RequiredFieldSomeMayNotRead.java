package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredFieldSomeMayNotRead.ts}. */
public final class RequiredFieldSomeMayNotRead implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Article",
                    a.model()
                            .field("title", a.string().required())
                            .field(
                                    "likes",
                                    a.integer().authorization(allow -> List.of(allow.owner(), allow.publicApiKey())))
                            .authorization(allow -> List.of(allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
// JPX2410

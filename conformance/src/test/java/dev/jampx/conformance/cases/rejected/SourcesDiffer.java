package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SourcesDiffer.ts}. */
public final class SourcesDiffer implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())))
            .add("Note", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "receive",
                    a.subscription()
                            .forSource(
                                    a.ref("Todo").mutations(MutationOperation.CREATE),
                                    a.ref("Note").mutations(MutationOperation.CREATE))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2241

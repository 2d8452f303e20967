package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ReservedNames.ts}. */
public final class ReservedNames implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(a.schema()
                                .add("AuthRule", a.model().field("text", a.string()))
                                .add("HttpMethod", a.enumType("GET", "POST"))
                                .add("Http", a.model().field("header", a.enumType("ACCEPT")))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2002 JPX2002 JPX2214

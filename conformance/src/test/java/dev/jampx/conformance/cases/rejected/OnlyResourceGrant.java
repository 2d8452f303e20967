package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnlyResourceGrant.ts}. */
public final class OnlyResourceGrant implements BackendDefinition {

    private static final FunctionDefinition IMPORTER =
            defineFunction("importer").entry("./importer.js");

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.resource(IMPORTER)));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                IMPORTER);
    }
}
// JPX2011

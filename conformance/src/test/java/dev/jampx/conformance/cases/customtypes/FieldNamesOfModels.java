package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldNamesOfModels.ts}. */
public final class FieldNamesOfModels implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Audit",
                    a.customType()
                            .field("id", a.id().required())
                            .field("createdAt", a.datetime())
                            .field("updatedAt", a.datetime())
                            .field("owner", a.string()))
            .add("Document", a.model().field("audit", a.ref("Audit")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

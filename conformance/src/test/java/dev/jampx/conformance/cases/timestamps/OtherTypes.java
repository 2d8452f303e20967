package dev.jampx.conformance.cases.timestamps;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OtherTypes.ts}. */
public final class OtherTypes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .field("createdAt", a.string())
                            .field("updatedAt", a.string().required()))
            .add(
                    "Memo",
                    a.model()
                            .field("text", a.string())
                            .field("createdAt", a.timestamp())
                            .field("updatedAt", a.timestamp()))
            .add("Line", a.model().field("text", a.string()).field("createdAt", a.integer()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TwoIndexesOfOneDefaultName.ts}. */
public final class TwoIndexesOfOneDefaultName implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("code", a.string())
                            .field("text", a.string())
                            .secondaryIndexes(index ->
                                    List.of(index.on("code"), index.on("code").queryField("notesOf"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2305

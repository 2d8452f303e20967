package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code MutuallyCircular.ts}. */
public final class MutuallyCircular implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Folder",
                    a.customType()
                            .field("name", a.string())
                            .field("files", a.ref("File").array()))
            .add("File", a.customType().field("name", a.string()).field("parent", a.ref("Folder")))
            .add("Drive", a.model().field("root", a.ref("Folder")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SeveralModelsShareAnEnum.ts}. */
public final class SeveralModelsShareAnEnum implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Visibility", a.enumType("PUBLIC", "PRIVATE"))
            .add(
                    "Album",
                    a.model()
                            .field("visibility", a.ref("Visibility").required())
                            .field("photos", a.hasMany("Photo", "albumId")))
            .add(
                    "Photo",
                    a.model()
                            .field("visibility", a.ref("Visibility"))
                            .field("albumId", a.id())
                            .field("album", a.belongsTo("Album", "albumId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

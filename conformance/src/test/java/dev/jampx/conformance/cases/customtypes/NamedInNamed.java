package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NamedInNamed.ts}. */
public final class NamedInNamed implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("City", a.customType().field("name", a.string().required()).field("mayor", a.ref("Official")))
            .add(
                    "Official",
                    a.customType()
                            .field("name", a.string())
                            .field("office", a.ref("Building").array()))
            .add("Building", a.customType().field("floors", a.integer()))
            .add(
                    "State",
                    a.model()
                            .field("capital", a.ref("City").required())
                            .field("cities", a.ref("City").array()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

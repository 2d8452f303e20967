package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LowerCaseNames.ts}. */
public final class LowerCaseNames implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("geo_point", a.customType().field("lat", a.floatType()).field("lng", a.floatType()))
            .add(
                    "address",
                    a.customType()
                            .field("where", a.ref("geo_point"))
                            .field("kind", a.enumType("home", "work"))
                            .field("extra", a.customType().field("note", a.string())))
            .add(
                    "person",
                    a.model()
                            .field("address", a.ref("address"))
                            .field("workPlace", a.customType().field("desk_number", a.integer())))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

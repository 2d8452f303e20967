package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SeveralInlineInOneModel.ts}. */
public final class SeveralInlineInOneModel implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Parcel",
                    a.model()
                            .field(
                                    "sender",
                                    a.customType().field("name", a.string()).field("street", a.string()))
                            .field(
                                    "receiver",
                                    a.customType().field("name", a.string()).field("street", a.string()))
                            .field(
                                    "size",
                                    a.customType()
                                            .field("width", a.integer().required())
                                            .field("height", a.integer().required())
                                            .field("unit", a.enumType("mm", "cm")))
                            .field("weight", a.floatType()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

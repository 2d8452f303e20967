package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DeeplyNested.ts}. */
public final class DeeplyNested implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Universe",
                    a.model()
                            .field(
                                    "galaxy",
                                    a.customType()
                                            .field(
                                                    "system",
                                                    a.customType()
                                                            .field(
                                                                    "planet",
                                                                    a.customType()
                                                                            .field(
                                                                                    "continent",
                                                                                    a.customType()
                                                                                            .field(
                                                                                                    "country",
                                                                                                    a.customType()
                                                                                                            .field(
                                                                                                                    "city",
                                                                                                                    a
                                                                                                                            .string())
                                                                                                            .field(
                                                                                                                    "kind",
                                                                                                                    a
                                                                                                                            .enumType(
                                                                                                                                    "town",
                                                                                                                                    "village"))))))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

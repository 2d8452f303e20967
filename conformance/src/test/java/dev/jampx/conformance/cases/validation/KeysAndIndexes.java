package dev.jampx.conformance.cases.validation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code KeysAndIndexes.ts}. */
public final class KeysAndIndexes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Country",
                    a.model()
                            .field("code", a.string().required().validate(v -> v.minLength(2)
                                    .maxLength(2)))
                            .field("population", a.integer().validate(v -> v.positive()))
                            .field("continent", a.string().validate(v -> v.minLength(4)))
                            .identifier("code")
                            .secondaryIndexes(
                                    index -> List.of(index.on("continent").sortKeys("population"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.validation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Messages.ts}. */
public final class Messages implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Person",
                    a.model()
                            .field("name", a.string().required().validate(v -> v.minLength(2, "The name is too short")
                                    .maxLength(40, "The name is too long")))
                            .field("code", a.string().validate(v -> v.startsWith("P", "Start with 'P'")
                                    .endsWith("!", "End with an exclamation mark!")
                                    .matches("^P.*!$", "Größe: 5 €")))
                            .field("age", a.integer().validate(v -> v.gte(0, "Nobody is younger than 0")
                                    .lt(150, "150 is too old")))
                            .field("height", a.floatType().validate(v -> v.positive("Above 0")
                                    .lte(3, "At most 3 m")))
                            .field("balance", a.floatType().validate(v -> v.negative("Below 0")
                                    .gt(-1000))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

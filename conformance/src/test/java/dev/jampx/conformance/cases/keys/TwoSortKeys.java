package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TwoSortKeys.ts}. */
public final class TwoSortKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Flight",
                    a.model()
                            .field("airline", a.string().required())
                            .field("number", a.integer().required())
                            .field("day", a.date().required())
                            .field("seats", a.integer())
                            .identifier("airline", "number", "day"))
            .add(
                    "Rank",
                    a.model()
                            .field("board", a.id().required())
                            .field("score", a.floatType().required())
                            .field("at", a.timestamp().required())
                            .identifier("board", "score", "at"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SeveralOfSeveralTypes.ts}. */
public final class SeveralOfSeveralTypes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Row",
                    a.model()
                            .field("name", a.string())
                            .field("count", a.integer())
                            .field("weight", a.floatType())
                            .field("at", a.timestamp())
                            .field("day", a.date())
                            .secondaryIndexes(index -> List.of(
                                    index.on("name").sortKeys("count", "weight", "at", "day"),
                                    index.on("count").sortKeys("name"),
                                    index.on("weight").sortKeys("at"),
                                    index.on("at"),
                                    index.on("day").sortKeys("name", "count"))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

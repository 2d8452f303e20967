package dev.jampx.conformance.cases.defaults;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DefaultsInKeysAndIndexes.ts}. */
public final class DefaultsInKeysAndIndexes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Ticket",
                    a.model()
                            .field("queue", a.string().required().defaultValue("inbox"))
                            .field("number", a.integer().required())
                            .field("status", a.string().defaultValue("open"))
                            .field("due", a.date().defaultValue("2030-01-01"))
                            .identifier("queue", "number")
                            .secondaryIndexes(
                                    index -> List.of(index.on("status").sortKeys("due"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

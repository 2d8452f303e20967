package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumInIndex.ts}. */
public final class EnumInIndex implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Severity", a.enumType("INFO", "WARNING", "ERROR"))
            .add(
                    "LogLine",
                    a.model()
                            .field("severity", a.ref("Severity"))
                            .field("kind", a.enumType("app", "audit"))
                            .field("at", a.datetime())
                            .field("source", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("severity"),
                                    index.on("kind").sortKeys("at"),
                                    index.on("source").sortKeys("severity"),
                                    index.on("source").sortKeys("kind", "at"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

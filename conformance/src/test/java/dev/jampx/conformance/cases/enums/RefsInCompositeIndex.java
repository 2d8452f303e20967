package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RefsInCompositeIndex.ts}. */
public final class RefsInCompositeIndex implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Severity", a.enumType("INFO", "ERROR"))
            .add(
                    "LogLine",
                    a.model()
                            .field("severity", a.ref("Severity"))
                            .field("required", a.ref("Severity").required())
                            .field("at", a.datetime())
                            .field("source", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("source").sortKeys("severity", "at"),
                                    index.on("at").sortKeys("source", "required"),
                                    index.on("required").sortKeys("severity"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

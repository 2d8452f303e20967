package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NamedEnum.ts}. */
public final class NamedEnum implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Priority", a.enumType("LOW", "MEDIUM", "HIGH"))
            .add("Task", a.model().field("title", a.string()).field("priority", a.ref("Priority")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

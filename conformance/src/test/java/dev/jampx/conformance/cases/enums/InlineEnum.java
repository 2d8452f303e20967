package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineEnum.ts}. */
public final class InlineEnum implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Door",
                    a.model()
                            .field("state", a.enumType("OPEN", "CLOSED", "LOCKED"))
                            .field("label", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

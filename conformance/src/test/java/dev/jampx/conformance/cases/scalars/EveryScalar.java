package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryScalar.ts}. */
public final class EveryScalar implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
                            .field("id", a.id())
                            .field("text", a.string())
                            .field("count", a.integer())
                            .field("ratio", a.floatType())
                            .field("done", a.booleanType())
                            .field("day", a.date())
                            .field("at", a.time())
                            .field("moment", a.datetime())
                            .field("seconds", a.timestamp())
                            .field("mail", a.email())
                            .field("document", a.json())
                            .field("number", a.phone())
                            .field("link", a.url())
                            .field("address", a.ipAddress()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

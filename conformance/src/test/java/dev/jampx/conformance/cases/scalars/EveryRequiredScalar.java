package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryRequiredScalar.ts}. */
public final class EveryRequiredScalar implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
                            .field("id", a.id().required())
                            .field("text", a.string().required())
                            .field("count", a.integer().required())
                            .field("ratio", a.floatType().required())
                            .field("done", a.booleanType().required())
                            .field("day", a.date().required())
                            .field("at", a.time().required())
                            .field("moment", a.datetime().required())
                            .field("seconds", a.timestamp().required())
                            .field("mail", a.email().required())
                            .field("document", a.json().required())
                            .field("number", a.phone().required())
                            .field("link", a.url().required())
                            .field("address", a.ipAddress().required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryList.ts}. */
public final class EveryList implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
                            .field("ids", a.id().array())
                            .field("texts", a.string().array())
                            .field("counts", a.integer().array())
                            .field("ratios", a.floatType().array())
                            .field("answers", a.booleanType().array())
                            .field("days", a.date().array())
                            .field("times", a.time().array())
                            .field("moments", a.datetime().array())
                            .field("seconds", a.timestamp().array())
                            .field("mails", a.email().array())
                            .field("documents", a.json().array())
                            .field("numbers", a.phone().array())
                            .field("links", a.url().array())
                            .field("addresses", a.ipAddress().array()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

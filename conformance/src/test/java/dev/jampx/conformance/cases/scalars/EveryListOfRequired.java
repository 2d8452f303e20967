package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryListOfRequired.ts}. */
public final class EveryListOfRequired implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
                            .field("ids", a.id().required().array())
                            .field("texts", a.string().required().array())
                            .field("counts", a.integer().required().array())
                            .field("ratios", a.floatType().required().array())
                            .field("answers", a.booleanType().required().array())
                            .field("days", a.date().required().array())
                            .field("times", a.time().required().array())
                            .field("moments", a.datetime().required().array())
                            .field("seconds", a.timestamp().required().array())
                            .field("mails", a.email().required().array())
                            .field("documents", a.json().required().array())
                            .field("numbers", a.phone().required().array())
                            .field("links", a.url().required().array())
                            .field("addresses", a.ipAddress().required().array()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

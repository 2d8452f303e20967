package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryRequiredListOfRequired.ts}. */
public final class EveryRequiredListOfRequired implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
                            .field("ids", a.id().required().array().required())
                            .field("texts", a.string().required().array().required())
                            .field("counts", a.integer().required().array().required())
                            .field("ratios", a.floatType().required().array().required())
                            .field("answers", a.booleanType().required().array().required())
                            .field("days", a.date().required().array().required())
                            .field("times", a.time().required().array().required())
                            .field("moments", a.datetime().required().array().required())
                            .field("seconds", a.timestamp().required().array().required())
                            .field("mails", a.email().required().array().required())
                            .field("documents", a.json().required().array().required())
                            .field("numbers", a.phone().required().array().required())
                            .field("links", a.url().required().array().required())
                            .field("addresses", a.ipAddress().required().array().required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

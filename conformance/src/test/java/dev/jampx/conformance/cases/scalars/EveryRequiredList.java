package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryRequiredList.ts}. */
public final class EveryRequiredList implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
                            .field("ids", a.id().array().required())
                            .field("texts", a.string().array().required())
                            .field("counts", a.integer().array().required())
                            .field("ratios", a.floatType().array().required())
                            .field("answers", a.booleanType().array().required())
                            .field("days", a.date().array().required())
                            .field("times", a.time().array().required())
                            .field("moments", a.datetime().array().required())
                            .field("seconds", a.timestamp().array().required())
                            .field("mails", a.email().array().required())
                            .field("documents", a.json().array().required())
                            .field("numbers", a.phone().array().required())
                            .field("links", a.url().array().required())
                            .field("addresses", a.ipAddress().array().required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

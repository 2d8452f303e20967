package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryScalarInside.ts}. */
public final class EveryScalarInside implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Everything",
                    a.customType()
                            .field("id", a.id())
                            .field("text", a.string().required())
                            .field("count", a.integer())
                            .field("ratio", a.floatType().array())
                            .field("done", a.booleanType().required().array())
                            .field("day", a.date())
                            .field("at", a.time().array().required())
                            .field("moment", a.datetime())
                            .field("seconds", a.timestamp())
                            .field("mail", a.email().required().array().required())
                            .field("document", a.json())
                            .field("number", a.phone())
                            .field("link", a.url())
                            .field("address", a.ipAddress()))
            .add("Holder", a.model().field("all", a.ref("Everything")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

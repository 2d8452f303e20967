package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Uncountable.ts}. */
public final class Uncountable implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Fish", a.model().field("x", a.string()))
            .add("Deer", a.model().field("x", a.string()))
            .add("Equipment", a.model().field("x", a.string()))
            .add("Software", a.model().field("x", a.string()))
            .add("Series", a.model().field("x", a.string()))
            .add("Feedback", a.model().field("x", a.string()))
            .add("Police", a.model().field("x", a.string()))
            .add("Chassis", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

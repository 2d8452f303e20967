package dev.jampx.conformance.cases.scalars;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneScalarPerModel.ts}. */
public final class OneScalarPerModel implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Text", a.model().field("value", a.string()))
            .add("Whole", a.model().field("value", a.integer()))
            .add("Decimal", a.model().field("value", a.floatType()))
            .add("Answer", a.model().field("value", a.booleanType()))
            .add("Stamp", a.model().field("value", a.timestamp()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DateReferences.ts}. */
public final class DateReferences implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Day",
                    a.model()
                            .field("date", a.date().required())
                            .field("entries", a.hasMany("Entry", "day"))
                            .identifier("date"))
            .add("Entry", a.model().field("day", a.date()).field("of", a.belongsTo("Day", "day")))
            .add(
                    "Tick",
                    a.model()
                            .field("at", a.timestamp().required())
                            .field("prices", a.hasMany("Price", "tick"))
                            .identifier("at"))
            .add(
                    "Price",
                    a.model()
                            .field("tick", a.timestamp().required())
                            .field("of", a.belongsTo("Tick", "tick"))
                            .field("value", a.floatType()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Chain.ts}. */
public final class Chain implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Continent", a.model().field("countries", a.hasMany("Country", "continentId")))
            .add(
                    "Country",
                    a.model()
                            .field("continentId", a.id())
                            .field("continent", a.belongsTo("Continent", "continentId"))
                            .field("states", a.hasMany("State", "countryId")))
            .add(
                    "State",
                    a.model()
                            .field("countryId", a.id())
                            .field("country", a.belongsTo("Country", "countryId"))
                            .field("cities", a.hasMany("City", "stateId")))
            .add(
                    "City",
                    a.model()
                            .field("stateId", a.id())
                            .field("state", a.belongsTo("State", "stateId"))
                            .field("streets", a.hasMany("Street", "cityId")))
            .add("Street", a.model().field("cityId", a.id()).field("city", a.belongsTo("City", "cityId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

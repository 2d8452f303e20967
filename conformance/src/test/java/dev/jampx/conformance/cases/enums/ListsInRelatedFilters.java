package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ListsInRelatedFilters.ts}. */
public final class ListsInRelatedFilters implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Color", a.enumType("RED", "BLUE"))
            .add("Fit", a.enumType("S", "L"))
            .add(
                    "shoe",
                    a.model()
                            .field("colors", a.ref("Color").array().required())
                            .field("price", a.integer())
                            .secondaryIndexes(index -> List.of(index.on("price"))))
            .add("Shop", a.model().field("hats", a.hasMany("hat", "shopId")))
            .add(
                    "hat",
                    a.model()
                            .field("fits", a.ref("Fit").array())
                            .field("shopId", a.id())
                            .field("shop", a.belongsTo("Shop", "shopId")))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"), defineData(SCHEMA));
    }
}

package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationFromHiddenModel.ts}. */
public final class RelationFromHiddenModel implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Order",
                    a.model()
                            .field("day", a.date().required())
                            .field("number", a.integer().required())
                            .field("lines", a.hasMany("Line", "orderDay", "orderNumber"))
                            .identifier("day", "number")
                            .disableOperations(ModelOperation.QUERIES))
            .add(
                    "Line",
                    a.model()
                            .field("orderDay", a.date())
                            .field("orderNumber", a.integer())
                            .field("kind", a.enumType("goods", "service"))
                            .field("order", a.belongsTo("Order", "orderDay", "orderNumber"))
                            .disableOperations(ModelOperation.LIST, ModelOperation.CREATE))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

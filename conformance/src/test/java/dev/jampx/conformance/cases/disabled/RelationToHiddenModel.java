package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationToHiddenModel.ts}. */
public final class RelationToHiddenModel implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Order",
                    a.model().field("lines", a.hasMany("Line", "orderId")).field("slip", a.hasOne("Slip", "orderId")))
            .add(
                    "Line",
                    a.model()
                            .field("orderId", a.id())
                            .field("order", a.belongsTo("Order", "orderId"))
                            .disableOperations(
                                    ModelOperation.QUERIES, ModelOperation.MUTATIONS, ModelOperation.SUBSCRIPTIONS))
            .add(
                    "Slip",
                    a.model()
                            .field("orderId", a.id())
                            .field("order", a.belongsTo("Order", "orderId"))
                            .disableOperations(ModelOperation.LIST))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

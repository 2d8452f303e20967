package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ReferenceInKeyOfChild.ts}. */
public final class ReferenceInKeyOfChild implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Order", a.model().field("lines", a.hasMany("Line", "orderId")))
            .add(
                    "Line",
                    a.model()
                            .field("orderId", a.id().required())
                            .field("number", a.integer().required())
                            .field("order", a.belongsTo("Order", "orderId"))
                            .identifier("orderId", "number"))
            .add(
                    "Receipt",
                    a.model()
                            .field("orderNumber", a.id().required())
                            .field("signature", a.hasOne("Signature", "receipt"))
                            .identifier("orderNumber"))
            .add(
                    "Signature",
                    a.model()
                            .field("receipt", a.id().required())
                            .field("receiptOf", a.belongsTo("Receipt", "receipt"))
                            .identifier("receipt"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

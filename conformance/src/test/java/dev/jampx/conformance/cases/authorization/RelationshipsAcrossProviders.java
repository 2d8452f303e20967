package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationshipsAcrossProviders.ts}. */
public final class RelationshipsAcrossProviders implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Shop",
                    a.model()
                            .field("name", a.string())
                            .field("orders", a.hasMany("Order", "shopId"))
                            .authorization(
                                    allow -> List.of(allow.publicApiKey().to(Operation.READ), allow.group("Admins"))))
            .add(
                    "Order",
                    a.model()
                            .field("shopId", a.id())
                            .field("shop", a.belongsTo("Shop", "shopId"))
                            .field("items", a.hasMany("Item", "orderId"))
                            .field("invoice", a.hasOne("Invoice", "orderId"))
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Item",
                    a.model()
                            .field("orderId", a.id())
                            .field("order", a.belongsTo("Order", "orderId"))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
            .add(
                    "Invoice",
                    a.model()
                            .field("orderId", a.id())
                            .field("order", a.belongsTo("Order", "orderId"))
                            .authorization(allow ->
                                    List.of(allow.custom(), allow.guest().to(Operation.GET))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))
                        .oidc(oidc -> oidc.providerName("login")
                                .issuerUrl("https://login.example.com")
                                .tokenExpiryFromAuthInSeconds(3600)
                                .tokenExpireFromIssueInSeconds(3600))
                        .lambda(lambda -> lambda.function(JUDGE))),
                JUDGE);
    }
}

package dev.jampx.conformance.cases.applications;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Shop.ts}. */
public final class Shop implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Currency", a.enumType("EUR", "USD", "GBP"))
            .add(
                    "Money",
                    a.customType()
                            .field("amount", a.floatType().required())
                            .field("currency", a.ref("Currency").required()))
            .add(
                    "Address",
                    a.customType()
                            .field("name", a.string().required())
                            .field("lines", a.string().required().array().required())
                            .field("city", a.string().required())
                            .field("country", a.string().required()))
            .add(
                    "Category",
                    a.model()
                            .field("name", a.string().required())
                            .field("parentId", a.id())
                            .field("parent", a.belongsTo("Category", "parentId"))
                            .field("children", a.hasMany("Category", "parentId"))
                            .field("products", a.hasMany("Product", "categoryId")))
            .add(
                    "Product",
                    a.model()
                            .field("sku", a.string().required())
                            .field("name", a.string().required())
                            .field("price", a.ref("Money").required())
                            .field("pictures", a.url().array())
                            .field(
                                    "stock",
                                    a.integer().defaultValue(0).validate(v -> v.gte(0, "Stock cannot be negative")))
                            .field("weight", a.floatType())
                            .field("active", a.booleanType().defaultValue(true))
                            .field("categoryId", a.id())
                            .field("category", a.belongsTo("Category", "categoryId"))
                            .field("lines", a.hasMany("OrderLine", "sku"))
                            .identifier("sku")
                            .secondaryIndexes(index -> List.of(index.on("categoryId")
                                    .sortKeys("name")
                                    .queryField("productsByCategory")
                                    .projection(Projection.INCLUDE, "stock", "active"))))
            .add(
                    "Customer",
                    a.model()
                            .field("email", a.email().required())
                            .field("phone", a.phone())
                            .field("addresses", a.ref("Address").array())
                            .field("orders", a.hasMany("Order", "customerId"))
                            .field("cart", a.hasOne("Cart", "customerId"))
                            .secondaryIndexes(index -> List.of(index.on("email")))
                            .authorization(allow -> List.of(allow.owner(), allow.group("Admins"))))
            .add(
                    "Cart",
                    a.model()
                            .field("customerId", a.id().required())
                            .field("customer", a.belongsTo("Customer", "customerId"))
                            .field("items", a.json())
                            .field("expires", a.timestamp())
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Order",
                    a.model()
                            .field("customerId", a.id().required())
                            .field("placedAt", a.datetime().required())
                            .field("number", a.string().required())
                            .field("state", a.enumType("PLACED", "PAID", "SENT", "DONE"))
                            .field("total", a.ref("Money"))
                            .field(
                                    "ship",
                                    a.customType()
                                            .field("to", a.ref("Address").required())
                                            .field("carrier", a.enumType("dhl", "ups"))
                                            .field("tracking", a.url()))
                            .field("customer", a.belongsTo("Customer", "customerId"))
                            .field("lines", a.hasMany("OrderLine", "customerId", "placedAt"))
                            .identifier("customerId", "placedAt")
                            .secondaryIndexes(index -> List.of(
                                    index.on("state").sortKeys("placedAt"),
                                    index.on("number").queryField("orderByNumber")))
                            .disableOperations(ModelOperation.DELETE)
                            .authorization(allow ->
                                    List.of(allow.owner().to(Operation.CREATE, Operation.READ), allow.group("Admins"))))
            .add(
                    "OrderLine",
                    a.model()
                            .field("customerId", a.id().required())
                            .field("placedAt", a.datetime().required())
                            .field("sku", a.string().required())
                            .field("count", a.integer().required())
                            .field("order", a.belongsTo("Order", "customerId", "placedAt"))
                            .field("product", a.belongsTo("Product", "sku"))
                            .identifier("customerId", "placedAt", "sku"))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

package dev.jampx.conformance.cases.documentation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EventBridge.ts}. */
public final class EventBridge implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("OrderStatus", a.enumType("OrderPending", "OrderShipped", "OrderDelivered"))
            .add(
                    "OrderStatusChange",
                    a.customType()
                            .field("orderId", a.id().required())
                            .field("status", a.ref("OrderStatus").required())
                            .field("message", a.string().required()))
            .add(
                    "publishOrder",
                    a.mutation()
                            .argument("orderId", a.id().required())
                            .argument("status", a.string().required())
                            .argument("message", a.string().required())
                            .returns(a.ref("OrderStatusChange"))
                            .handler(a.handler().custom("./echo.handler.js").dataSource("MyEventBridgeDataSource"))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "onOrder",
                    a.subscription()
                            .forSource(a.ref("publishOrder"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.publicApiKey())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

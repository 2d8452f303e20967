package dev.jampx.conformance.cases.combine;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationsInBoth.ts}. */
public final class RelationsInBoth implements BackendDefinition {

    private static final Schema SHOP = a.schema()
            .add("Order", a.model().field("lines", a.hasMany("Line", "orderId")))
            .add("Line", a.model().field("orderId", a.id()).field("order", a.belongsTo("Order", "orderId")))
            .authorization(allow -> List.of(allow.owner()));

    private static final Schema FORUM = a.schema()
            .add("Topic", a.model().field("posts", a.hasMany("Post", "topicId")))
            .add(
                    "Post",
                    a.model()
                            .field("topicId", a.id())
                            .field("topic", a.belongsTo("Topic", "topicId"))
                            .field("likes", a.integer())
                            .secondaryIndexes(
                                    index -> List.of(index.on("topicId").sortKeys("likes"))))
            .authorization(allow -> List.of(allow.guest().to(Operation.READ), allow.authenticated()));

    private static final CombinedSchema SCHEMA = a.combine(SHOP, FORUM);

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

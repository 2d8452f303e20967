package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerInIndex.ts}. */
public final class OwnerInIndex implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Order",
                    a.model()
                            .field("owner", a.string())
                            .field("number", a.integer())
                            .field("status", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("owner").sortKeys("number"),
                                    index.on("status").sortKeys("owner").queryField("ordersByStatus")))
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Receipt",
                    a.model()
                            .field("owner", a.string())
                            .field("shop", a.string())
                            .secondaryIndexes(index -> List.of(index.on("owner"), index.on("shop")))
                            .authorization(allow -> List.of(
                                    allow.owner().to(Operation.CREATE, Operation.LIST),
                                    allow.publicApiKey().to(Operation.GET))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnersInKeys.ts}. */
public final class OwnersInKeys implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(a.schema()
                                .add(
                                        "Entry",
                                        a.model()
                                                .field("who", a.string().required())
                                                .field("at", a.datetime().required())
                                                .identifier("who", "at")
                                                .authorization(allow -> List.of(allow.ownerDefinedIn("who"))))
                                .add(
                                        "Draft",
                                        a.model()
                                                .field("owner", a.string())
                                                .field("state", a.string())
                                                .secondaryIndexes(index -> List.of(
                                                        index.on("owner").sortKeys("state"),
                                                        index.on("state").sortKeys("owner")))
                                                .authorization(allow -> List.of(allow.owner())))
                                .add(
                                        "Card",
                                        a.model()
                                                .field("box", a.id().required())
                                                .field("owner", a.string().required())
                                                .identifier("box", "owner")
                                                .authorization(allow ->
                                                        List.of(allow.owner().identityClaim("sub"))))
                                .add(
                                        "Log",
                                        a.model()
                                                .field(
                                                        "createdAt",
                                                        a.datetime()
                                                                .authorization(allow -> List.of(
                                                                        allow.publicApiKey()
                                                                                .to(Operation.READ),
                                                                        allow.owner())))
                                                .field(
                                                        "owner",
                                                        a.string()
                                                                .authorization(allow -> List.of(
                                                                        allow.publicApiKey(),
                                                                        allow.owner()
                                                                                .to(Operation.READ))))
                                                .field("text", a.string())
                                                .authorization(allow -> List.of(allow.owner())))
                                .add(
                                        "Job",
                                        a.model()
                                                .field("state", a.enumType("OPEN", "DONE"))
                                                .field("size", a.integer())
                                                .field("weight", a.floatType())
                                                .field("at", a.timestamp())
                                                .field("day", a.date())
                                                .secondaryIndexes(index -> List.of(
                                                        index.on("state")
                                                                .sortKeys("size", "weight", "at", "day")
                                                                .name("byState_1"),
                                                        index.on("size")
                                                                .sortKeys("state")
                                                                .name("by-size.and-state"),
                                                        index.on("day")
                                                                .sortKeys("at", "size")
                                                                .noQueryField()))
                                                .authorization(allow -> List.of(allow.authenticated()))))
                        .authorizationModes(modes ->
                                modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(30))));
    }
}

package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Indexes.ts}. */
public final class Indexes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Ticket",
                    a.model()
                            .field("status", a.string().required())
                            .field("due", a.date())
                            .field("priority", a.integer())
                            .field("weight", a.floatType())
                            .field("seen", a.timestamp())
                            .field("assignee", a.id())
                            .field("createdAt", a.datetime().required())
                            .secondaryIndexes(index -> List.of(
                                    index.on("status"),
                                    index.on("status").sortKeys("due").name("byStatusDue"),
                                    index.on("assignee")
                                            .sortKeys("priority", "due")
                                            .queryField("ticketsOf"),
                                    index.on("priority").sortKeys("weight"),
                                    index.on("seen")
                                            .sortKeys("status", "priority", "weight")
                                            .name("many"),
                                    index.on("weight").sortKeys("seen"),
                                    index.on("due").sortKeys("createdAt"),
                                    index.on("due").sortKeys("assignee"))))
            .add(
                    "lowerCase",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("code", a.string().required())
                            .field("kind_of", a.string())
                            .field("UpperField", a.string())
                            .identifier("tenant", "code")
                            .secondaryIndexes(index -> List.of(
                                    index.on("kind_of").sortKeys("UpperField"),
                                    index.on("UpperField").sortKeys("tenant", "code"))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

package dev.jampx.conformance.cases.timestamps;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Timestamps.ts}. */
public final class Timestamps implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Implicit", a.model().field("x", a.string()))
            .add("OnlyCreated", a.model().field("createdAt", a.datetime()).field("x", a.string()))
            .add(
                    "OnlyUpdated",
                    a.model()
                            .field("x", a.string())
                            .field("updatedAt", a.datetime().required()))
            .add(
                    "Strings",
                    a.model()
                            .field("createdAt", a.string())
                            .field("updatedAt", a.string().required()))
            .add("Numbers", a.model().field("createdAt", a.timestamp()).field("updatedAt", a.integer()))
            .add(
                    "Indexed",
                    a.model()
                            .field("kind", a.string().required())
                            .field("createdAt", a.datetime().required())
                            .secondaryIndexes(index -> List.of(index.on("kind").sortKeys("createdAt"))))
            .add(
                    "KeyTime",
                    a.model()
                            .field("kind", a.string().required())
                            .field("createdAt", a.datetime().required())
                            .identifier("kind", "createdAt"))
            .add("Ids", a.model().field("createdAt", a.id()).field("updatedAt", a.booleanType()))
            .add(
                    "IdReq",
                    a.model()
                            .field("code", a.string().required())
                            .field("id", a.id().required())
                            .field("note", a.string())
                            .identifier("code"))
            .add(
                    "IdInt",
                    a.model()
                            .field("code", a.string().required())
                            .field("id", a.integer().required())
                            .field("note", a.string())
                            .identifier("code"))
            .add("IdEmail", a.model().field("id", a.email().required()).field("note", a.string()))
            .add(
                    "lower",
                    a.model()
                            .field("kind", a.string().required())
                            .field("createdAt", a.datetime().required())
                            .field("id", a.id().required())
                            .secondaryIndexes(index -> List.of(index.on("kind").sortKeys("createdAt"))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

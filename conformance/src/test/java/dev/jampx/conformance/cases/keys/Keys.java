package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Keys.ts}. */
public final class Keys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "OneSort",
                    a.model()
                            .field("tenant", a.string().required())
                            .field("number", a.integer().required())
                            .field("note", a.string())
                            .identifier("tenant", "number"))
            .add(
                    "TwoSort",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("region", a.string().required())
                            .field("number", a.integer().required())
                            .field("note", a.string())
                            .identifier("tenant", "region", "number"))
            .add(
                    "ThreeSort",
                    a.model()
                            .field("pk", a.integer().required())
                            .field("a1", a.date().required())
                            .field("b1", a.floatType().required())
                            .field("c1", a.timestamp().required())
                            .field("d1", a.email())
                            .identifier("pk", "a1", "b1", "c1"))
            .add("IdDeclared", a.model().field("id", a.id().required()).field("note", a.string()))
            .add("IdString", a.model().field("id", a.string().required()).field("note", a.string()))
            .add(
                    "IdInteger",
                    a.model()
                            .field("id", a.integer().required())
                            .field("note", a.string())
                            .identifier("id"))
            .add(
                    "IdAsKeyOptional",
                    a.model().field("note", a.string()).field("id", a.id()).identifier("id"))
            .add(
                    "IdSort",
                    a.model()
                            .field("owner1", a.id().required())
                            .field("id", a.id().required())
                            .field("note", a.string())
                            .identifier("owner1", "id"))
            .add(
                    "IdFirst",
                    a.model()
                            .field("id", a.id().required())
                            .field("at", a.datetime().required())
                            .identifier("id", "at"))
            .add(
                    "IdNotKey",
                    a.model()
                            .field("code", a.string().required())
                            .field("id", a.id())
                            .field("note", a.string())
                            .identifier("code"))
            .add("OnlyKey", a.model().field("code", a.string().required()).identifier("code"))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

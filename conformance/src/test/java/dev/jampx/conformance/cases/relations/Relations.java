package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Relations.ts}. */
public final class Relations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Team",
                    a.model()
                            .field("name", a.string().required())
                            .field("members", a.hasMany("Member", "teamId"))
                            .field("lead", a.hasOne("Lead", "teamId")))
            .add(
                    "Member",
                    a.model()
                            .field("teamId", a.id())
                            .field("nick", a.string())
                            .field("team", a.belongsTo("Team", "teamId")))
            .add("Lead", a.model().field("teamId", a.id().required()).field("team", a.belongsTo("Team", "teamId")))
            .add(
                    "Person",
                    a.model()
                            .field("name", a.string())
                            .field("written", a.hasMany("Post", "authorId"))
                            .field("edited", a.hasMany("Post", "editorId"))
                            .field("managerId", a.id())
                            .field("manager", a.belongsTo("Person", "managerId"))
                            .field("reports", a.hasMany("Person", "managerId")))
            .add(
                    "Post",
                    a.model()
                            .field("authorId", a.id())
                            .field("editorId", a.id())
                            .field("author", a.belongsTo("Person", "authorId"))
                            .field("editor", a.belongsTo("Person", "editorId")))
            .add(
                    "Store",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("name", a.string().required())
                            .field("number", a.integer().required())
                            .field("items", a.hasMany("Item", "storeTenant", "storeName", "storeNumber"))
                            .field("safe", a.hasOne("Safe", "storeTenant", "storeName", "storeNumber"))
                            .identifier("tenant", "name", "number"))
            .add(
                    "Item",
                    a.model()
                            .field("sku", a.string().required())
                            .field("storeTenant", a.id())
                            .field("storeName", a.string())
                            .field("storeNumber", a.integer())
                            .field("store", a.belongsTo("Store", "storeTenant", "storeName", "storeNumber"))
                            .identifier("sku"))
            .add(
                    "Safe",
                    a.model()
                            .field("storeTenant", a.id().required())
                            .field("storeName", a.string().required())
                            .field("storeNumber", a.integer().required())
                            .field("store", a.belongsTo("Store", "storeTenant", "storeName", "storeNumber")))
            .add(
                    "shelf",
                    a.model()
                            .field("room", a.string().required())
                            .field("row", a.integer().required())
                            .field("books", a.hasMany("book", "shelfRoom", "shelfRow"))
                            .field("label", a.hasOne("label", "shelfRoom", "shelfRow"))
                            .identifier("room", "row"))
            .add(
                    "book",
                    a.model()
                            .field("title", a.string())
                            .field("shelfRoom", a.string())
                            .field("shelfRow", a.integer())
                            .field("shelf", a.belongsTo("shelf", "shelfRoom", "shelfRow"))
                            .secondaryIndexes(index -> List.of(index.on("title"))))
            .add(
                    "label",
                    a.model()
                            .field("shelfRoom", a.string())
                            .field("shelfRow", a.integer())
                            .field("shelf", a.belongsTo("shelf", "shelfRoom", "shelfRow")))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

package dev.jampx.sandbox.graphql;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.Operation;
import dev.jampx.dsl.Schema;
import dev.jampx.model.resolution.Resolution;
import java.util.List;

/** An API whose rows say whom they belong to, in every way that rules have. */
final class OwnersApi {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .field("number", a.integer())
                            .field("parentId", a.id())
                            .field("folder", a.belongsTo("Folder", "parentId"))
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Folder",
                    a.model()
                            .field("name", a.string())
                            .field("notes", a.hasMany("Note", "parentId"))
                            .field("cover", a.hasOne("Cover", "folderId"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Cover",
                    a.model()
                            .field("text", a.string())
                            .field("folderId", a.id())
                            .field("folder", a.belongsTo("Folder", "folderId"))
                            .field("noteId", a.id())
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Link",
                    a.model()
                            .field("privateId", a.id())
                            .field("secrets", a.belongsTo("Private", "privateId"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Private",
                    a.model()
                            .field("text", a.string())
                            .field("links", a.hasMany("Link", "privateId"))
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Paper",
                    a.model()
                            .field("text", a.string())
                            .field("editors", a.string().array())
                            .authorization(allow -> List.of(allow.ownersDefinedIn("editors"))))
            .add(
                    "Desk",
                    a.model()
                            .field("text", a.string())
                            .field("tenant", a.string())
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("user").identityClaim("custom:id"),
                                    allow.ownerDefinedIn("tenant")
                                            .identityClaim("custom:org::custom:unit")
                                            .to(Operation.READ, Operation.UPDATE))))
            .add(
                    "Plan",
                    a.model()
                            .field("text", a.string())
                            .field("team", a.string())
                            .field("guests", a.string().array())
                            .authorization(allow -> List.of(
                                    allow.groupDefinedIn("team"),
                                    allow.groupsDefinedIn("guests")
                                            .withClaimIn("roles")
                                            .to(Operation.READ, Operation.UPDATE))))
            .add(
                    "Report",
                    a.model()
                            .field("text", a.string())
                            .field("secret", a.string().authorization(allow -> List.of(allow.owner())))
                            .field("reviewer", a.string())
                            .field(
                                    "grade",
                                    a.string()
                                            .authorization(allow -> List.of(
                                                    allow.ownerDefinedIn("reviewer"),
                                                    allow.owner().to(Operation.READ, Operation.UPDATE))))
                            .authorization(allow -> List.of(
                                    allow.owner(),
                                    allow.authenticated().to(Operation.READ),
                                    allow.ownerDefinedIn("reviewer").to(Operation.READ, Operation.UPDATE),
                                    allow.group("Admin").to(Operation.CREATE, Operation.READ, Operation.DELETE))))
            .add(
                    "Diary",
                    a.model()
                            .field("owner", a.string().required())
                            .field("day", a.string().required())
                            .field("text", a.string())
                            .identifier("owner", "day")
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Entry",
                    a.model()
                            .field("kind", a.string().required())
                            .field("owner", a.string())
                            .field("text", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("owner").queryField("entriesOfOwner"),
                                    index.on("kind").sortKeys("owner").queryField("entriesOfKind")))
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Album",
                    a.model()
                            .field("name", a.string())
                            .field(
                                    "photos",
                                    a.hasMany("Photo", "albumId").authorization(allow -> List.of(allow.owner())))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Photo",
                    a.model()
                            .field("albumId", a.id())
                            .field("album", a.belongsTo("Album", "albumId"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Person",
                    a.model()
                            .field("userId", a.id().required())
                            .field("posts", a.hasMany("Post", "userId"))
                            .identifier("userId")
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Post",
                    a.model()
                            .field("userId", a.id())
                            .field("person", a.belongsTo("Person", "userId"))
                            .authorization(allow ->
                                    List.of(allow.ownerDefinedIn("userId").identityClaim("sub"))));

    private OwnersApi() {}

    static CompiledApi compiled() {
        Backend backend = defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admin"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
        return AppSyncCompiler.compile(Resolution.of(backend.declared()).data().orElseThrow(), entry -> "");
    }
}

package dev.jampx.conformance.cases.applications;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Chat.ts}. */
public final class Chat implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Presence", a.enumType("online", "away", "offline"))
            .add(
                    "Attachment",
                    a.customType()
                            .field("name", a.string().required())
                            .field("link", a.url().required())
                            .field("size", a.integer()))
            .add(
                    "User",
                    a.model()
                            .field("nick", a.string().required())
                            .field("presence", a.ref("Presence"))
                            .field("lastSeen", a.timestamp())
                            .field("memberships", a.hasMany("Membership", "userId"))
                            .field("messages", a.hasMany("Message", "authorId"))
                            .authorization(
                                    allow -> List.of(allow.authenticated().to(Operation.READ), allow.owner())))
            .add(
                    "Room",
                    a.model()
                            .field("name", a.string().required())
                            .field("topic", a.string())
                            .field("open", a.booleanType().required().defaultValue(true))
                            .field("memberships", a.hasMany("Membership", "roomId"))
                            .field("messages", a.hasMany("Message", "roomId"))
                            .authorization(allow ->
                                    List.of(allow.authenticated().to(Operation.CREATE, Operation.READ), allow.owner())))
            .add(
                    "Membership",
                    a.model()
                            .field("userId", a.id().required())
                            .field("roomId", a.id().required())
                            .field("role", a.enumType("guest", "member", "host"))
                            .field("user", a.belongsTo("User", "userId"))
                            .field("room", a.belongsTo("Room", "roomId"))
                            .identifier("roomId", "userId")
                            .secondaryIndexes(
                                    index -> List.of(index.on("userId").queryField("roomsOfUser")))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Message",
                    a.model()
                            .field("roomId", a.id().required())
                            .field("sentAt", a.datetime().required())
                            .field("authorId", a.id().required())
                            .field("text", a.string().validate(v -> v.maxLength(4000, "At most 4000 characters")))
                            .field("attachments", a.ref("Attachment").required().array())
                            .field("readers", a.string().array())
                            .field("room", a.belongsTo("Room", "roomId"))
                            .field("author", a.belongsTo("User", "authorId"))
                            .secondaryIndexes(index -> List.of(index.on("roomId")
                                    .sortKeys("sentAt")
                                    .name("messages-of-room")
                                    .queryField("messagesOfRoom")))
                            .disableOperations(ModelOperation.ON_UPDATE, ModelOperation.LIST)
                            .authorization(allow ->
                                    List.of(allow.owner(), allow.authenticated().to(Operation.READ))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SeveralBetweenTwoModels.ts}. */
public final class SeveralBetweenTwoModels implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "User",
                    a.model()
                            .field("sent", a.hasMany("Message", "senderId"))
                            .field("received", a.hasMany("Message", "receiverId"))
                            .field("pinned", a.hasOne("Message", "pinnedById")))
            .add(
                    "Message",
                    a.model()
                            .field("senderId", a.id().required())
                            .field("receiverId", a.id().required())
                            .field("pinnedById", a.id())
                            .field("sender", a.belongsTo("User", "senderId"))
                            .field("receiver", a.belongsTo("User", "receiverId"))
                            .field("pinnedBy", a.belongsTo("User", "pinnedById")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

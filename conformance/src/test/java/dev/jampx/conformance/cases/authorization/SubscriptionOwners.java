package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SubscriptionOwners.ts}. */
public final class SubscriptionOwners implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Chat",
                    a.model()
                            .field("text", a.string())
                            .field("from", a.string())
                            .field("to", a.id().required())
                            .field("copies", a.string().array())
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("from"),
                                    allow.ownerDefinedIn("to").to(Operation.READ),
                                    allow.ownersDefinedIn("copies").to(Operation.LISTEN))))
            .add(
                    "Whisper",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner().to(Operation.CREATE, Operation.GET),
                                    allow.ownerDefinedIn("hearer").to(Operation.LISTEN))))
            .add(
                    "Shout",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner().to(Operation.CREATE, Operation.UPDATE),
                                    allow.publicApiKey().to(Operation.LISTEN))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

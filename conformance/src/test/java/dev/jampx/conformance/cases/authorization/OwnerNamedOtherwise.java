package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerNamedOtherwise.ts}. */
public final class OwnerNamedOtherwise implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Parcel",
                    a.model()
                            .field("owner", a.integer())
                            .field("sender", a.string())
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("sender"),
                                    allow.publicApiKey().to(Operation.GET))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

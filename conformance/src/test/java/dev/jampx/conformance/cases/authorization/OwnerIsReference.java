package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerIsReference.ts}. */
public final class OwnerIsReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "User",
                    a.model()
                            .field("nick", a.string())
                            .field("posts", a.hasMany("Post", "userId"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "Post",
                    a.model()
                            .field("text", a.string())
                            .field("userId", a.id())
                            .field("user", a.belongsTo("User", "userId"))
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("userId").identityClaim("sub"),
                                    allow.authenticated().to(Operation.READ))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

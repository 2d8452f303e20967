package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerInIdentifier.ts}. */
public final class OwnerInIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Profile",
                    a.model()
                            .field("owner", a.string().required())
                            .field("nick", a.string())
                            .identifier("owner")
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Setting",
                    a.model()
                            .field("account", a.id().required())
                            .field("key", a.string().required())
                            .field("value", a.string())
                            .identifier("account", "key")
                            .authorization(allow -> List.of(allow.ownerDefinedIn("account"))))
            .add(
                    "Membership",
                    a.model()
                            .field("club", a.id().required())
                            .field("member", a.string().required())
                            .identifier("club", "member")
                            .authorization(allow ->
                                    List.of(allow.ownerDefinedIn("member").identityClaim("sub"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

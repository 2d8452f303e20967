package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DeclaredOwnerFields.ts}. */
public final class DeclaredOwnerFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Text",
                    a.model()
                            .field("owner", a.string())
                            .field("body", a.string())
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Required",
                    a.model()
                            .field("owner", a.string().required())
                            .field("body", a.string())
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Identifier",
                    a.model()
                            .field("author", a.id())
                            .field("body", a.string())
                            .authorization(allow -> List.of(allow.ownerDefinedIn("author"))))
            .add(
                    "Mail",
                    a.model()
                            .field("author", a.email())
                            .field("body", a.string())
                            .authorization(allow ->
                                    List.of(allow.ownerDefinedIn("author").identityClaim("email"))))
            .add(
                    "Late",
                    a.model()
                            .field("body", a.string())
                            .field("author", a.string())
                            .authorization(allow ->
                                    List.of(allow.ownerDefinedIn("author").to(Operation.CREATE, Operation.READ))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

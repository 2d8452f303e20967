package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ImplicitOwnerLists.ts}. */
public final class ImplicitOwnerLists implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Album",
                    a.model()
                            .field("title", a.string())
                            .authorization(allow -> List.of(allow.ownersDefinedIn("editors"))))
            .add(
                    "Photo",
                    a.model()
                            .field("title", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner(),
                                    allow.ownersDefinedIn("viewers").to(Operation.READ))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

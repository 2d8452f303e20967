package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnersCalledLikeCombinators.ts}. */
public final class OwnersCalledLikeCombinators implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("and"),
                                    allow.ownerDefinedIn("not"),
                                    allow.groupDefinedIn("or"))))
            .add(
                    "Draft",
                    a.model()
                            .field("text", a.string().authorization(allow -> List.of(allow.ownersDefinedIn("or"))))
                            .field("title", a.string())
                            .authorization(allow -> List.of(allow.groupDefinedIn("and"), allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

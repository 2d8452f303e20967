package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EmptyClaims.ts}. */
public final class EmptyClaims implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().identityClaim(""))))
            .add(
                    "Letter",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.group("Admins").withClaimIn(""),
                                    allow.groupDefinedIn("team").withClaimIn(""))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

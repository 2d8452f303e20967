package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IdentityPoolOwners.ts}. */
public final class IdentityPoolOwners implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow ->
                                    List.of(allow.owner(), allow.guest().to(Operation.READ))))
            .add(
                    "Letter",
                    a.model()
                            .field("text", a.string().authorization(allow -> List.of(allow.guest())))
                            .field("pages", a.integer())
                            .authorization(allow -> List.of(allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IDENTITY_POOL)));
    }
}

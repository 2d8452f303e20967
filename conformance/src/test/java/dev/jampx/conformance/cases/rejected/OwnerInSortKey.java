package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerInSortKey.ts}. */
public final class OwnerInSortKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Entry",
                    a.model()
                            .field("list", a.id().required())
                            .field("owner", a.string().required())
                            .identifier("list", "owner")
                            .authorization(allow -> List.of(allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2411

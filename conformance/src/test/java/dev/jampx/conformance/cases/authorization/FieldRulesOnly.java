package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldRulesOnly.ts}. */
public final class FieldRulesOnly implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Letter",
                    a.model()
                            .field("subject", a.string())
                            .field("body", a.string().authorization(allow -> List.of(allow.owner())))
                            .authorization(allow -> List.of(allow.group("Admins"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

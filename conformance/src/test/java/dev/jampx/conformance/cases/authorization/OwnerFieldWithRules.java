package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerFieldWithRules.ts}. */
public final class OwnerFieldWithRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("text", a.string())
                            .field(
                                    "owner",
                                    a.string()
                                            .authorization(allow -> List.of(
                                                    allow.owner().to(Operation.READ, Operation.DELETE),
                                                    allow.group("Admins"))))
                            .authorization(allow -> List.of(allow.owner(), allow.group("Admins"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldRuleWrittenTwice.ts}. */
public final class FieldRuleWrittenTwice implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field(
                                    "text",
                                    a.string()
                                            .authorization(allow -> List.of(
                                                    allow.owner().to(Operation.READ),
                                                    allow.owner().to(Operation.CREATE))))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

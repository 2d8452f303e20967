package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldRulesOnIdentifier.ts}. */
public final class FieldRulesOnIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Badge",
                    a.model()
                            .field(
                                    "code",
                                    a.string()
                                            .required()
                                            .authorization(
                                                    allow -> List.of(allow.authenticated(), allow.group("Admins"))))
                            .field("holder", a.string())
                            .identifier("code")
                            .authorization(allow -> List.of(allow.authenticated(), allow.group("Admins"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

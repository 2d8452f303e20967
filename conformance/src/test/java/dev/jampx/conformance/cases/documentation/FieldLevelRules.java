package dev.jampx.conformance.cases.documentation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldLevelRules.ts}. */
public final class FieldLevelRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Employee",
                    a.model()
                            .field("name", a.string())
                            .field("email", a.string())
                            .field("ssn", a.string().authorization(allow -> List.of(allow.owner())))
                            .authorization(
                                    allow -> List.of(allow.authenticated().to(Operation.READ), allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IamFieldRules.ts}. */
public final class IamFieldRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .field("secret", a.string().authorization(allow -> List.of(allow.guest(), allow.owner())))
                            .field("mark", a.string())
                            .authorization(allow ->
                                    List.of(allow.guest(), allow.authenticated().to(Operation.GET))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IAM)));
    }
}

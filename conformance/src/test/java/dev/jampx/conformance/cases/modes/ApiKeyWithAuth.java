package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ApiKeyWithAuth.ts}. */
public final class ApiKeyWithAuth implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.READ), allow.owner())))
            .add("Note", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)
                        .apiKey()));
    }
}

package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompositeKeys.ts}. */
public final class CompositeKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Seat",
                    a.model()
                            .field("hall", a.string().required())
                            .field("row", a.integer().required())
                            .field("number", a.integer().required())
                            .field("taken", a.booleanType())
                            .identifier("hall", "row", "number")
                            .authorization(allow -> List.of(
                                    allow.publicApiKey().to(Operation.GET, Operation.LISTEN), allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

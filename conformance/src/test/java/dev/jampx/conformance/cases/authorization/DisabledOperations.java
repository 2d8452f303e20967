package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DisabledOperations.ts}. */
public final class DisabledOperations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Quiet",
                    a.model()
                            .field("text", a.string())
                            .disableOperations(ModelOperation.SUBSCRIPTIONS)
                            .authorization(allow ->
                                    List.of(allow.owner(), allow.publicApiKey().to(Operation.READ))))
            .add(
                    "Sealed",
                    a.model()
                            .field("text", a.string())
                            .disableOperations(ModelOperation.DELETE, ModelOperation.LIST)
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.publicApiKey().to(Operation.LIST, Operation.CREATE))))
            .add(
                    "Deaf",
                    a.model()
                            .field("text", a.string())
                            .disableOperations(ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE)
                            .authorization(allow -> List.of(allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

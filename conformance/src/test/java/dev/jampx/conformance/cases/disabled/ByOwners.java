package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ByOwners.ts}. */
public final class ByOwners implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Diary",
                    a.model()
                            .field("text", a.string())
                            .disableOperations(ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE)
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Letter",
                    a.model()
                            .field("text", a.string())
                            .field("readers", a.string().array())
                            .disableOperations(ModelOperation.UPDATE)
                            .authorization(allow -> List.of(
                                    allow.owner(),
                                    allow.ownersDefinedIn("readers").to(Operation.READ))))
            .add(
                    "Notice",
                    a.model()
                            .field("text", a.string())
                            .disableOperations(ModelOperation.SUBSCRIPTIONS, ModelOperation.GET)
                            .authorization(
                                    allow -> List.of(allow.authenticated().to(Operation.READ), allow.group("Admins"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

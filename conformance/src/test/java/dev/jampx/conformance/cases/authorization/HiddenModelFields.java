package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code HiddenModelFields.ts}. */
public final class HiddenModelFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Player",
                    a.model()
                            .field(
                                    "nick",
                                    a.string()
                                            .authorization(allow ->
                                                    List.of(allow.publicApiKey().to(Operation.READ), allow.owner())))
                            .field("cards", a.string().array().authorization(allow -> List.of(allow.owner())))
                            .field(
                                    "points",
                                    a.integer()
                                            .authorization(allow -> List.of(
                                                    allow.publicApiKey().to(Operation.READ), allow.group("Admins"))))
                            .authorization(allow -> List.of(
                                    allow.publicApiKey().to(Operation.LIST, Operation.LISTEN),
                                    allow.owner(),
                                    allow.group("Admins").to(Operation.READ, Operation.UPDATE)))
                            .disableOperations(ModelOperation.ON_DELETE));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

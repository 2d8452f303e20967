package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerOperations.ts}. */
public final class OwnerOperations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "WriteOnly",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow ->
                                    List.of(allow.owner().to(Operation.CREATE, Operation.UPDATE, Operation.DELETE))))
            .add(
                    "CreateOnly",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().to(Operation.CREATE))))
            .add(
                    "ReadOnly",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().to(Operation.READ))))
            .add(
                    "GetOnly",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().to(Operation.GET))))
            .add(
                    "ListOnly",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().to(Operation.LIST))))
            .add(
                    "ListenOnly",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().to(Operation.LISTEN))))
            .add(
                    "Quiet",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow ->
                                    List.of(allow.owner().to(Operation.CREATE, Operation.GET, Operation.LIST))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

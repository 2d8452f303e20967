package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SeveralOwners.ts}. */
public final class SeveralOwners implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Contract",
                    a.model()
                            .field("text", a.string())
                            .field("seller", a.string())
                            .field("buyer", a.string().required())
                            .field("witnesses", a.string().array())
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("seller"),
                                    allow.ownerDefinedIn("buyer").to(Operation.READ, Operation.UPDATE),
                                    allow.ownerDefinedIn("notary").to(Operation.READ),
                                    allow.ownersDefinedIn("witnesses").to(Operation.GET, Operation.LISTEN))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldOwners.ts}. */
public final class FieldOwners implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Survey",
                    a.model()
                            .field("question", a.string())
                            .field("answer", a.string().authorization(allow -> List.of(allow.owner())))
                            .field(
                                    "remark",
                                    a.string().authorization(allow -> List.of(allow.ownerDefinedIn("remarker"))))
                            .field(
                                    "review",
                                    a.string()
                                            .authorization(allow -> List.of(allow.ownersDefinedIn("reviewers")
                                                    .to(Operation.READ, Operation.UPDATE))))
                            .field("reviewers", a.string().array())
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

package dev.jampx.conformance.cases.subscriptions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ModelMutations.ts}. */
public final class ModelMutations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Post", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "onChange",
                    a.subscription()
                            .forSource(a.ref("Post")
                                    .mutations(
                                            MutationOperation.CREATE,
                                            MutationOperation.UPDATE,
                                            MutationOperation.DELETE))
                            .handler(a.handler().custom("./receive.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "onBirth",
                    a.subscription()
                            .forSource(a.ref("Post").mutations(MutationOperation.CREATE))
                            .handler(a.handler().custom("./receive.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

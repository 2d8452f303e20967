package dev.jampx.conformance.cases.subscriptions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ModelWithoutItsOwn.ts}. */
public final class ModelWithoutItsOwn implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Post",
                    a.model()
                            .field("name", a.string())
                            .disableOperations(ModelOperation.SUBSCRIPTIONS)
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "onPost",
                    a.subscription()
                            .forSource(a.ref("Post").mutations(MutationOperation.CREATE, MutationOperation.UPDATE))
                            .handler(a.handler().custom("./receive.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

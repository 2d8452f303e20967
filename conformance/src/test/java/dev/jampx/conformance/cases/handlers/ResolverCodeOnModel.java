package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ResolverCodeOnModel.ts}. */
public final class ResolverCodeOnModel implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Post",
                    a.model()
                            .field("text", a.string())
                            .field("likes", a.integer())
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "like",
                    a.mutation()
                            .argument("postId", a.id().required())
                            .returns(a.ref("Post"))
                            .handler(a.handler().custom("./echo.handler.js").dataSource(a.ref("Post")))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

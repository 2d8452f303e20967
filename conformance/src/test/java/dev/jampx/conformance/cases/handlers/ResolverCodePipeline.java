package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ResolverCodePipeline.ts}. */
public final class ResolverCodePipeline implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Post",
                    a.model()
                            .field("text", a.string())
                            .field("likes", a.integer())
                            .authorization(allow -> List.of(allow.authenticated())))
            .add("Count", a.customType().field("posts", a.integer()))
            .add(
                    "count",
                    a.query()
                            .returns(a.ref("Count"))
                            .handler(
                                    a.handler().custom("./echo.handler.js"),
                                    a.handler().custom("./echo.handler.js").dataSource(a.ref("Post")),
                                    a.handler().custom("./count.handler.js").dataSource("Counters"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

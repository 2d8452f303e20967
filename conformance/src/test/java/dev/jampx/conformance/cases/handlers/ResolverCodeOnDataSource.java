package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ResolverCodeOnDataSource.ts}. */
public final class ResolverCodeOnDataSource implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "publish",
                    a.mutation()
                            .argument("channel", a.string())
                            .returns(a.string())
                            .handler(a.handler().custom("./echo.handler.js").dataSource("EventBus"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}

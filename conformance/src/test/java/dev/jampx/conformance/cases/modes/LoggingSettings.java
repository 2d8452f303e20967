package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LoggingSettings.ts}. */
public final class LoggingSettings implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA)
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))
                        .logging(log -> log.retention("1 month")
                                .excludeVerboseContent(false)
                                .fieldLogLevel("info")));
    }
}

package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LambdaDefaultWithoutSettings.ts}. */
public final class LambdaDefaultWithoutSettings implements BackendDefinition {

    private static final Schema SCHEMA =
            a.schema().add("Todo", a.model().field("text", a.string())).authorization(allow -> List.of(allow.custom()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.LAMBDA)));
    }
}
// JPX2401 JPX2481

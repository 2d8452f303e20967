package dev.jampx.conformance.cases.refs;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SameNameAsField.ts}. */
public final class SameNameAsField implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Status", a.enumType("on", "off"))
            .add("Size", a.customType().field("Size", a.integer()).field("Status", a.ref("Status")))
            .add("Device", a.model().field("Status", a.ref("Status")).field("Size", a.ref("Size")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

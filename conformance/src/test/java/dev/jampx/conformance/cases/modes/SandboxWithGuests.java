package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SandboxWithGuests.ts}. */
public final class SandboxWithGuests implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.guest(), allow.publicApiKey().to(Operation.READ)));

    @Override
    public Backend define() {
        return defineBackend(defineData(SCHEMA));
    }
}

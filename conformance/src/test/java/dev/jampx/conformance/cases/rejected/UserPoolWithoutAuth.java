package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code UserPoolWithoutAuth.ts}. */
public final class UserPoolWithoutAuth implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(defineData(SCHEMA));
    }
}
// JPX5004

package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Casing.ts}. */
public final class Casing implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("camelCase", a.model().field("x", a.string()))
            .add("lower", a.model().field("x", a.string()))
            .add("UPPER", a.model().field("x", a.string()))
            .add("HTMLPage", a.model().field("x", a.string()))
            .add("MyHTML", a.model().field("x", a.string()))
            .add("userID", a.model().field("x", a.string()))
            .add("eBook", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

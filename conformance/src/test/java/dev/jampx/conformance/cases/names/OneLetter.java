package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneLetter.ts}. */
public final class OneLetter implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("A", a.model().field("a", a.string()))
            .add("b", a.model().field("B", a.string()))
            .add("I", a.model().field("i", a.string()))
            .add("X", a.model().field("x", a.string()).field("ys", a.hasMany("Y", "xId")))
            .add("Y", a.model().field("xId", a.id()).field("x", a.belongsTo("X", "xId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

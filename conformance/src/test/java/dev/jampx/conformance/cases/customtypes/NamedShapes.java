package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NamedShapes.ts}. */
public final class NamedShapes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Point", a.customType().field("x", a.floatType()).field("y", a.floatType()))
            .add(
                    "Drawing",
                    a.model()
                            .field("origin", a.ref("Point"))
                            .field("corner", a.ref("Point").required())
                            .field("line", a.ref("Point").array())
                            .field("path", a.ref("Point").required().array())
                            .field("outline", a.ref("Point").array().required())
                            .field("shape", a.ref("Point").required().array().required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

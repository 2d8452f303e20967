package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NamedEnumShapes.ts}. */
public final class NamedEnumShapes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Color", a.enumType("red", "green", "blue"))
            .add(
                    "Shirt",
                    a.model()
                            .field("color", a.ref("Color"))
                            .field("outside", a.ref("Color").required())
                            .field("stripes", a.ref("Color").array())
                            .field("buttons", a.ref("Color").required().array())
                            .field("seams", a.ref("Color").array().required())
                            .field("threads", a.ref("Color").required().array().required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code WithEnums.ts}. */
public final class WithEnums implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Level", a.enumType("one", "two"))
            .add(
                    "Badge",
                    a.customType()
                            .field("level", a.ref("Level").required())
                            .field("levels", a.ref("Level").array())
                            .field("shape", a.enumType("round", "square")))
            .add(
                    "Player",
                    a.model()
                            .field("badge", a.ref("Badge"))
                            .field(
                                    "last",
                                    a.customType()
                                            .field("level", a.ref("Level"))
                                            .field("mood", a.enumType("happy", "sad"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

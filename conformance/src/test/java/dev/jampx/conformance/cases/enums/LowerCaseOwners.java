package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LowerCaseOwners.ts}. */
public final class LowerCaseOwners implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "lamp",
                    a.model().field("state", a.enumType("on", "off")).field("colorOfLight", a.enumType("warm", "cold")))
            .add("size", a.enumType("s", "m", "l"))
            .add(
                    "shoe",
                    a.model()
                            .field("size", a.ref("size"))
                            .field("all_sizes", a.ref("size").array()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

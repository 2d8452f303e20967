package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SharedByModels.ts}. */
public final class SharedByModels implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Period", a.customType().field("from", a.date().required()).field("to", a.date()))
            .add("Contract", a.model().field("period", a.ref("Period").required()))
            .add(
                    "Vacation",
                    a.model()
                            .field("period", a.ref("Period"))
                            .field("alternatives", a.ref("Period").array()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

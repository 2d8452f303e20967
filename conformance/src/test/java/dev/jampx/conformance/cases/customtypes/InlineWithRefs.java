package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineWithRefs.ts}. */
public final class InlineWithRefs implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Money",
                    a.customType()
                            .field("amount", a.floatType().required())
                            .field("currency", a.string().required()))
            .add(
                    "Invoice",
                    a.model()
                            .field(
                                    "total",
                                    a.customType()
                                            .field("net", a.ref("Money").required())
                                            .field("tax", a.ref("Money"))
                                            .field(
                                                    "parts",
                                                    a.ref("Money").required().array())))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

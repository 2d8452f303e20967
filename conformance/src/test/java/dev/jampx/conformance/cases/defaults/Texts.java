package dev.jampx.conformance.cases.defaults;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Texts.ts}. */
public final class Texts implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Label",
                    a.model()
                            .field("empty", a.string().defaultValue(""))
                            .field("spaced", a.string().defaultValue("two words"))
                            .field("accent", a.string().defaultValue("café ☕"))
                            .field("apostrophe", a.string().defaultValue("it's"))
                            .field("brackets", a.string().defaultValue("{a: [1]}"))
                            .field("digits", a.string().defaultValue("42"))
                            .field("yes", a.string().defaultValue("true")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

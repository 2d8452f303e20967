package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ValuesLikeKeywords.ts}. */
public final class ValuesLikeKeywords implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Word", a.enumType("type", "input", "query", "on", "enum", "ID"))
            .add("Token", a.model().field("word", a.ref("Word")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LinkedList.ts}. */
public final class LinkedList implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Page",
                    a.model()
                            .field("text", a.string())
                            .field("previousId", a.id())
                            .field("previous", a.belongsTo("Page", "previousId"))
                            .field("next", a.hasOne("Page", "previousId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

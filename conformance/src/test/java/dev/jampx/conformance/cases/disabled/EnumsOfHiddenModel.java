package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumsOfHiddenModel.ts}. */
public final class EnumsOfHiddenModel implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Kind", a.enumType("a", "b"))
            .add(
                    "Hidden",
                    a.model()
                            .field("kind", a.ref("Kind"))
                            .field("kinds", a.ref("Kind").array())
                            .field("own", a.enumType("x", "y"))
                            .field("place", a.customType().field("x", a.integer()))
                            .disableOperations(ModelOperation.QUERIES, ModelOperation.MUTATIONS))
            .add(
                    "WriteOnly",
                    a.model()
                            .field("kind", a.ref("Kind"))
                            .field("own", a.enumType("x", "y"))
                            .disableOperations(ModelOperation.QUERIES, ModelOperation.SUBSCRIPTIONS))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Irregular.ts}. */
public final class Irregular implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Child", a.model().field("x", a.string()))
            .add("Mouse", a.model().field("x", a.string()))
            .add("Goose", a.model().field("x", a.string()))
            .add("Foot", a.model().field("x", a.string()))
            .add("Man", a.model().field("x", a.string()))
            .add("Woman", a.model().field("x", a.string()))
            .add("Criterion", a.model().field("x", a.string()))
            .add("Datum", a.model().field("x", a.string()))
            .add("Index", a.model().field("x", a.string()))
            .add("Matrix", a.model().field("x", a.string()))
            .add("Quiz", a.model().field("x", a.string()))
            .add("Leaf", a.model().field("x", a.string()))
            .add("Potato", a.model().field("x", a.string()))
            .add("Photo", a.model().field("x", a.string()))
            .add("Bus", a.model().field("x", a.string()))
            .add("Box", a.model().field("x", a.string()))
            .add("Alias", a.model().field("x", a.string()))
            .add("Analysis", a.model().field("x", a.string()))
            .add("Movie", a.model().field("x", a.string()))
            .add("Shelf", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

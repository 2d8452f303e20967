package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneNameOnTwoModels.ts}. */
public final class OneNameOnTwoModels implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Cat",
                    a.model()
                            .field("name", a.string())
                            .secondaryIndexes(index ->
                                    List.of(index.on("name").name("byName").queryField("catsByName"))))
            .add(
                    "Dog",
                    a.model()
                            .field("name", a.string())
                            .secondaryIndexes(index ->
                                    List.of(index.on("name").name("byName").queryField("dogsByName"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

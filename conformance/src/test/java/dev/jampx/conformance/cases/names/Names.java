package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Names.ts}. */
public final class Names implements BackendDefinition {

    private static final Schema SCHEMA = schema(
                    "Category",
                    "Person",
                    "Sheep",
                    "News",
                    "I",
                    "A",
                    "lowerCase",
                    "Snake_case",
                    "URL",
                    "Status",
                    "iPhone",
                    "Model2",
                    "analysis",
                    "AnExtraordinarilyLongModelNameForAnApplication")
            .add(
                    "Words",
                    a.model()
                            .field("values", a.string().required())
                            .field("operation", a.string().required())
                            .field("names", a.id().required())
                            .field("class", a.string())
                            .identifier("values", "operation", "names")
                            .secondaryIndexes(index -> List.of(
                                    index.on("class").sortKeys("names"),
                                    index.on("names").sortKeys("class", "values"))))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }

    private static Schema schema(String... models) {
        Schema schema = a.schema();
        for (String model : models) {
            schema = schema.add(model, a.model().field("x", a.string()));
        }
        return schema;
    }
}

package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.Schema;
import java.util.List;

/** The Java twin of {@code resource.ts}. */
public final class Names {

    public static final Schema SCHEMA = schema(
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
            "AnExtraordinarilyLongModelNameForAnApplication");

    private Names() {}

    private static Schema schema(String... models) {
        Schema schema = a.schema();
        for (String model : models) {
            schema = schema.add(model, a.model().field("x", a.string()));
        }
        return schema.authorization(allow -> List.of(allow.authenticated()));
    }
}

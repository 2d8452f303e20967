package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldNames.ts}. */
public final class FieldNames implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Odd",
                    a.model()
                            .field("A", a.string())
                            .field("b", a.string())
                            .field("_leading", a.string())
                            .field("trailing_", a.string())
                            .field("snake_case", a.string())
                            .field("UPPER_CASE", a.string())
                            .field("digit1", a.string())
                            .field("x2y", a.integer())
                            .field("type", a.string())
                            .field("input", a.string())
                            .field("filter", a.string())
                            .field("limit", a.integer())
                            .field("nextToken", a.string())
                            .field("query", a.string())
                            .field("on", a.booleanType())
                            .field("condition", a.string())
                            .field("items", a.string().array())
                            .field("owner", a.string())
                            .field("version", a.integer()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

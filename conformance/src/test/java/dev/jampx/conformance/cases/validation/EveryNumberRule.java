package dev.jampx.conformance.cases.validation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryNumberRule.ts}. */
public final class EveryNumberRule implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Product",
                    a.model()
                            .field("stock", a.integer().validate(v -> v.gte(0)))
                            .field("rating", a.integer().validate(v -> v.gt(0).lt(6)))
                            .field("ordered", a.integer().validate(v -> v.positive()))
                            .field("debt", a.integer().validate(v -> v.negative()))
                            .field("price", a.floatType().validate(v -> v.gt(0.01)
                                    .lte(99999.99)))
                            .field("discount", a.floatType().validate(v -> v.gte(0)
                                    .lte(1)))
                            .field("gain", a.floatType().validate(v -> v.positive()))
                            .field("loss", a.floatType().validate(v -> v.negative()))
                            .field("floor", a.floatType().validate(v -> v.gte(-273.15))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

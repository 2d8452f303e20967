package dev.jampx.conformance.cases.validation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredAndDefault.ts}. */
public final class RequiredAndDefault implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Post",
                    a.model()
                            .field("title", a.string().required().validate(v -> v.minLength(1)))
                            .field(
                                    "slug",
                                    a.string()
                                            .defaultValue("untitled")
                                            .validate(v -> v.matches("^[a-z]+$", "Lower-case letters only")))
                            .field(
                                    "body",
                                    a.string().validate(v -> v.maxLength(10000)).required())
                            .field("stars", a.integer().defaultValue(3).validate(v -> v.gte(1)
                                    .lte(5)))
                            .field(
                                    "share",
                                    a.floatType().required().defaultValue(0.5).validate(v -> v.gte(0)
                                            .lte(1))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

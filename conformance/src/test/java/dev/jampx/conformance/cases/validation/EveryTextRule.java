package dev.jampx.conformance.cases.validation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryTextRule.ts}. */
public final class EveryTextRule implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Account",
                    a.model()
                            .field("nick", a.string().validate(v -> v.minLength(3)))
                            .field("name", a.string().validate(v -> v.maxLength(80)))
                            .field("code", a.string().validate(v -> v.startsWith("AC-")))
                            .field("file", a.string().validate(v -> v.endsWith(".pdf")))
                            .field("slug", a.string().validate(v -> v.matches("^[a-z0-9-]+$")))
                            .field("all", a.string().validate(v -> v.minLength(1)
                                    .maxLength(20)
                                    .startsWith("a")
                                    .endsWith("z")
                                    .matches("^a.*z$"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

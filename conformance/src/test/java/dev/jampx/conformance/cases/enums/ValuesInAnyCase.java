package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ValuesInAnyCase.ts}. */
public final class ValuesInAnyCase implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Mixed", a.enumType("lower", "UPPER", "Camel_Case", "_underscore", "with1digit", "X"))
            .add("Holder", a.model().field("mixed", a.ref("Mixed")).field("single", a.enumType("only")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

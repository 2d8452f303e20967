package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LongSubscriptions.ts}. */
public final class LongSubscriptions implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("ModelNameOfFortyOneCharactersExactlyHere1", a.model().field("x", a.string()))
            .add("ModelNameOfFortyTwoCharactersExactlyHere12", a.model().field("x", a.string()))
            .add("ModelNameOfFortyThreeCharactersExactlyHere3", a.model().field("x", a.string()))
            .add(
                    "aModelNameThatIsFarLongerThanFiftyCharactersAltogether",
                    a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}

package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumAsReference.ts}. */
public final class EnumAsReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Parent",
                    a.model()
                            .field("kind", a.string().required())
                            .field("children", a.hasMany("Child", "kind"))
                            .identifier("kind"))
            .add("Child", a.model().field("kind", a.enumType("a", "b")).field("parent", a.belongsTo("Parent", "kind")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2103, Amplify crashes

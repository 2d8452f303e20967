package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RulesOnReferences.ts}. */
public final class RulesOnReferences implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Mood", a.enumType("GOOD"))
            .add("Place", a.customType().field("town", a.string()))
            .add(
                    "Visit",
                    a.model()
                            .field("mood", a.ref("Mood").authorization(allow -> List.of(allow.publicApiKey())))
                            .field(
                                    "places",
                                    a.ref("Place")
                                            .array()
                                            .authorization(allow -> List.of(allow.publicApiKey(), allow.owner())))
                            .authorization(allow -> List.of(allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

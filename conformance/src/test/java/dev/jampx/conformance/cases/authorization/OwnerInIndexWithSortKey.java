package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerInIndexWithSortKey.ts}. */
public final class OwnerInIndexWithSortKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .field("author", a.string().required())
                            .secondaryIndexes(
                                    index -> List.of(index.on("author").sortKeys("text")))
                            .authorization(allow -> List.of(allow.ownerDefinedIn("author"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

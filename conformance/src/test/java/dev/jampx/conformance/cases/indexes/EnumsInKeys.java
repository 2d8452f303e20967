package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumsInKeys.ts}. */
public final class EnumsInKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Job",
                    a.model()
                            .field("title", a.string())
                            .field("state", a.enumType("OPEN", "DONE"))
                            .field("kind", a.ref("Kind"))
                            .secondaryIndexes(index -> List.of(
                                    index.on("state").sortKeys("title"),
                                    index.on("kind"),
                                    index.on("title").sortKeys("kind"))))
            .add("Kind", a.enumType("SMALL"))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

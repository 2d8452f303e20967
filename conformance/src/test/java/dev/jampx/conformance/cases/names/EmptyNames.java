package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EmptyNames.ts}. */
public final class EmptyNames implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(a.schema()
                                .add(
                                        "Note",
                                        a.model()
                                                .field("text", a.string())
                                                .field("kind", a.string())
                                                .secondaryIndexes(index -> List.of(
                                                        index.on("text").name(""),
                                                        index.on("kind").queryField("")))
                                                .authorization(allow -> List.of(
                                                        allow.owner().identityClaim(""),
                                                        allow.group("Admins").withClaimIn(""),
                                                        allow.groupDefinedIn("team")
                                                                .withClaimIn("")))))
                        .authorizationModes(modes ->
                                modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(30))));
    }
}

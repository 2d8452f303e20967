package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ReadOperations.ts}. */
public final class ReadOperations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Getter",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.publicApiKey().to(Operation.GET))))
            .add(
                    "Lister",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.publicApiKey().to(Operation.LIST))))
            .add(
                    "Syncer",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.publicApiKey().to(Operation.SYNC))))
            .add(
                    "Listener",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.publicApiKey().to(Operation.LISTEN))))
            .add(
                    "Searcher",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.publicApiKey().to(Operation.SEARCH))))
            .add(
                    "Reader",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.publicApiKey().to(Operation.READ))))
            .add(
                    "NobodyReads",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.publicApiKey().to(Operation.CREATE, Operation.UPDATE, Operation.DELETE))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

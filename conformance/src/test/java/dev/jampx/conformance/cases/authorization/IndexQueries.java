package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IndexQueries.ts}. */
public final class IndexQueries implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Track",
                    a.model()
                            .field("artist", a.string().required())
                            .field("year", a.integer())
                            .field("genre", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("artist").sortKeys("year"),
                                    index.on("genre").queryField("byGenre"),
                                    index.on("year").noQueryField()))
                            .authorization(allow -> List.of(
                                    allow.publicApiKey().to(Operation.LIST),
                                    allow.authenticated(AuthProvider.OIDC).to(Operation.GET),
                                    allow.group("Admins"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))
                        .oidc(oidc -> oidc.providerName("login")
                                .issuerUrl("https://login.example.com")
                                .tokenExpiryFromAuthInSeconds(3600)
                                .tokenExpireFromIssueInSeconds(3600))
                        .lambda(lambda -> lambda.function(JUDGE))),
                JUDGE);
    }
}

package dev.jampx.conformance.cases.subscriptions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ModelOfOtherRules.ts}. */
public final class ModelOfOtherRules implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Secret", a.model().field("text", a.string()).authorization(allow -> List.of(allow.owner())))
            .add(
                    "onSecret",
                    a.subscription()
                            .forSource(a.ref("Secret").mutations(MutationOperation.CREATE, MutationOperation.DELETE))
                            .handler(a.handler().custom("./receive.handler.js"))
                            .authorization(
                                    allow -> List.of(allow.publicApiKey(), allow.authenticated(AuthProvider.OIDC))));

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

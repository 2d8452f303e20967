package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ModelResultsForOthers.ts}. */
public final class ModelResultsForOthers implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Secret",
                    a.model()
                            .field("text", a.string())
                            .field("kind", a.ref("Kind"))
                            .field("place", a.ref("Place"))
                            .authorization(allow -> List.of(allow.owner())))
            .add("Kind", a.enumType("WHITE", "BLACK"))
            .add("Place", a.customType().field("room", a.string()))
            .add(
                    "reveal",
                    a.query()
                            .returns(a.ref("Secret"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "leak",
                    a.query()
                            .returns(a.ref("Secret").array())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))));

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
                JUDGE,
                ECHO);
    }
}

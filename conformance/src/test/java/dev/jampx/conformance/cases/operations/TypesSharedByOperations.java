package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TypesSharedByOperations.ts}. */
public final class TypesSharedByOperations implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Answer", a.customType().field("text", a.string()).field("source", a.ref("Source")))
            .add("Source", a.customType().field("link", a.url()))
            .add(
                    "askPublicly",
                    a.query()
                            .returns(a.ref("Answer"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "askPrivately",
                    a.query()
                            .returns(a.ref("Answer"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(), allow.group("Admins"))))
            .add(
                    "askElsewhere",
                    a.mutation()
                            .returns(a.ref("Answer").array())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
            .add(
                    "cite",
                    a.query()
                            .returns(a.ref("Source"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.custom())));

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

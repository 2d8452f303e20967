package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Rules that custom operations cannot keep. */
final class OperationRules implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                                .add(
                                        "note",
                                        a.model()
                                                .field("text", a.string())
                                                .authorization(allow -> List.of(allow.owner())))
                                .add("greeting", a.customType().field("text", a.string()))
                                .add(
                                        "narrowed",
                                        a.query()
                                                .returns(a.string())
                                                .handler(a.handler().function(Good.FUNCTION)))
                                .add(
                                        "byCode",
                                        a.query()
                                                .returns(a.string())
                                                .authorization(allow -> List.of(allow.guest()))
                                                .handler(a.handler().custom("./hello.js")))
                                .add(
                                        "typed",
                                        a.query()
                                                .returns(a.ref("greeting"))
                                                .authorization(
                                                        allow -> List.of(allow.group("Admins", AuthProvider.OIDC)))
                                                .handler(a.handler().function(Good.FUNCTION)))
                                .authorization(
                                        allow -> List.of(allow.authenticated().to(Operation.READ))))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                                .oidc(oidc -> oidc.providerName("login")
                                        .issuerUrl("https://login.example.com")
                                        .tokenExpiryFromAuthInSeconds(60)
                                        .tokenExpireFromIssueInSeconds(60))));
    }
}

/* Wanted:

JPX2412  amplify/mistakes/OperationRules.java:24
    a.query()
  The rule allow.authenticated() at amplify/mistakes/OperationRules.java:41 also holds for query "narrowed", on which .to(...) means nothing.
  Give it rules of its own: .authorization(allow -> List.of(allow.authenticated())).

JPX2413  amplify/mistakes/OperationRules.java:31
    .authorization(allow -> List.of(allow.guest()))
  allow.guest() cannot hold for query "byCode", which resolver code answers: AppSync does not know callers with credentials of the identity pool.
  Give it rules that AppSync knows, such as allow.authenticated(), or let a function answer it.

JPX2414  amplify/mistakes/OperationRules.java:38
    allow -> List.of(allow.group("Admins", AuthProvider.OIDC)))
  allow.group("Admins", AuthProvider.OIDC) cannot hold for query "typed", whose result is a custom type: AppSync does not know groups of an OpenID Connect provider.
  Give it rules that AppSync knows, such as allow.authenticated(), or let a function answer it with another type.
*/

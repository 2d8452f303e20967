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

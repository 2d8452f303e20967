package dev.jampx.conformance.templates.backends;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Users that were there before, and an API for them. */
public final class Referenced implements BackendDefinition {

    private static final FunctionDefinition LOOK = defineFunction("look").entry("./look.js");

    @Override
    public Backend define() {
        return defineBackend(
                referenceAuth()
                        .userPoolId("us-east-1_Ab1")
                        .identityPoolId("us-east-1:b0c1d2e3-0000-0000-0000-000000000000")
                        .userPoolClientId("1h57kf5")
                        .authRoleArn("arn:aws:iam::111122223333:role/in")
                        .unauthRoleArn("arn:aws:iam::111122223333:role/out")
                        .group("Admins", "arn:aws:iam::111122223333:role/admins")
                        .access(allow -> List.of(allow.resource(LOOK).to(AuthAction.GET_USER))),
                defineData(a.schema()
                                .add(
                                        "Note",
                                        a.model()
                                                .field("text", a.string())
                                                .authorization(allow -> List.of(
                                                        allow.guest().to(Operation.READ),
                                                        allow.authenticated(AuthProvider.IDENTITY_POOL)))))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IDENTITY_POOL)));
    }
}

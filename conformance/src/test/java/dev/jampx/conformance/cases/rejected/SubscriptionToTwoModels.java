package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SubscriptionToTwoModels.ts}. */
public final class SubscriptionToTwoModels implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Post", a.model().field("text", a.string()))
            .add("Reply", a.model().field("text", a.string()))
            .add(
                    "written",
                    a.subscription()
                            .forSource(
                                    a.ref("Post").mutations(MutationOperation.CREATE),
                                    a.ref("Reply").mutations(MutationOperation.CREATE))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}
// JPX2241

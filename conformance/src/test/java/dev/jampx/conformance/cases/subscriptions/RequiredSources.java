package dev.jampx.conformance.cases.subscriptions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredSources.ts}. */
public final class RequiredSources implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./handler.js");

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(a.schema()
                                .add("Post", a.model().field("text", a.string()))
                                .add(
                                        "publish",
                                        a.mutation()
                                                .returns(a.ref("Post"))
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .add(
                                        "first",
                                        a.subscription()
                                                .forSource(
                                                        a.ref("Post").required().mutations(MutationOperation.CREATE),
                                                        a.ref("publish"))
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .add(
                                        "second",
                                        a.subscription()
                                                .forSource(
                                                        a.ref("Post").mutations(MutationOperation.CREATE),
                                                        a.ref("Post").required().mutations(MutationOperation.UPDATE))
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .add(
                                        "third",
                                        a.subscription()
                                                .forSource(a.ref("publish").required())
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .authorizationModes(modes ->
                                modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

package dev.jampx.conformance.cases.subscriptions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ListMutation.ts}. */
public final class ListMutation implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Message", a.customType().field("text", a.string()))
            .add("Post", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "publishAll",
                    a.mutation()
                            .returns(a.ref("Message").array())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "onAll",
                    a.subscription()
                            .forSource(a.ref("publishAll"))
                            .handler(a.handler().custom("./receive.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "importPosts",
                    a.mutation()
                            .returns(a.ref("Post").required().array().required())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "onPosts",
                    a.subscription()
                            .forSource(a.ref("importPosts"))
                            .handler(a.handler().custom("./receive.handler.js"))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

package dev.jampx.conformance.cases.subscriptions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Arguments.ts}. */
public final class Arguments implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Kind", a.enumType("NEWS", "CHAT"))
            .add(
                    "Message",
                    a.customType()
                            .field("text", a.string())
                            .field("channel", a.string())
                            .field("kind", a.ref("Kind")))
            .add(
                    "publish",
                    a.mutation()
                            .argument("text", a.string())
                            .argument("channel", a.string())
                            .argument("kind", a.ref("Kind"))
                            .returns(a.ref("Message"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "receive",
                    a.subscription()
                            .argument("channel", a.string())
                            .argument("kind", a.ref("Kind"))
                            .argument("words", a.string().array())
                            .forSource(a.ref("publish"))
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

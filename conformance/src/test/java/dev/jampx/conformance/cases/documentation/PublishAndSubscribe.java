package dev.jampx.conformance.cases.documentation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code PublishAndSubscribe.ts}. */
public final class PublishAndSubscribe implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Channel", a.model().field("name", a.string()).authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "Message",
                    a.customType()
                            .field("content", a.string().required())
                            .field("channelName", a.string().required()))
            .add(
                    "publish",
                    a.mutation()
                            .argument("channelName", a.string().required())
                            .argument("content", a.string().required())
                            .returns(a.ref("Message"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "receive",
                    a.subscription()
                            .forSource(a.ref("publish"))
                            .argument("namePrefix", a.string())
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.publicApiKey())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

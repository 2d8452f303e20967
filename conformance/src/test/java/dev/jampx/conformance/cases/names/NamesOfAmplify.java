package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NamesOfAmplify.ts}. */
public final class NamesOfAmplify implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./handler.js");

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(a.schema()
                                .add(
                                        "Node",
                                        a.model()
                                                .field("items", a.string())
                                                .field("nextToken", a.string())
                                                .field("filter", a.string())
                                                .field("limit", a.integer())
                                                .field("input", a.string()))
                                .add(
                                        "Row",
                                        a.model()
                                                .field("id", a.string().required())
                                                .field("ID", a.string())
                                                .field("Id", a.string())
                                                .field("class", a.string())
                                                .field("on", a.string())
                                                .field("true", a.string())
                                                .field("null", a.string()))
                                .add(
                                        "Synced",
                                        a.model()
                                                .field("_version", a.integer())
                                                .field("_deleted", a.booleanType())
                                                .field("_lastChangedAt", a.timestamp()))
                                .add(
                                        "Written",
                                        a.model().field("createdAt", a.string()).field("updatedAt", a.integer()))
                                .add(
                                        "Archive",
                                        a.model()
                                                .field("createdAt", a.datetime().array())
                                                .disableOperations(ModelOperation.MUTATIONS))
                                .add(
                                        "C",
                                        a.customType()
                                                .field("x", a.string())
                                                .field("and", a.string())
                                                .field("not", a.booleanType()))
                                .add("PublishReturnType", a.customType().field("x", a.string()))
                                .add(
                                        "ask",
                                        a.query()
                                                .argument("c", a.ref("C"))
                                                .argument("d", a.customType().field("and", a.string()))
                                                .returns(a.ref("C"))
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .add(
                                        "publish",
                                        a.mutation()
                                                .returns(a.ref("PublishReturnType"))
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .add(
                                        "published",
                                        a.subscription()
                                                .forSource(a.ref("publish"))
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .add(
                                        "choose",
                                        a.mutation()
                                                .returns(a.enumType("YES", "NO"))
                                                .handler(a.handler().function(ECHO))
                                                .authorization(allow -> List.of(allow.authenticated())))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .authorizationModes(modes ->
                                modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}

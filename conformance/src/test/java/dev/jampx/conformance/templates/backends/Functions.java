package dev.jampx.conformance.templates.backends;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;
import java.util.Map;

/** Functions with schedules, secrets and changes of rows, which call the API, act on users, and are called by the user pool and by the API. */
public final class Functions implements BackendDefinition {

    private static final FunctionDefinition NIGHTLY = defineFunction("nightly")
            .entry("./nightly.js")
            .schedule("every day")
            .schedule("every 2h")
            .onChange("Note", changes -> changes.maxBatchingWindowSeconds(5)
                    .parallelizationFactor(2)
                    .startingPosition(StartingPosition.TRIM_HORIZON)
                    .filter(Map.of("eventName", List.of("INSERT"))))
            .environment("KEY", secret("MAIL_KEY"))
            .environment("OTHER", secret("OTHER_KEY"));

    private static final FunctionDefinition WELCOME =
            defineFunction("welcome").entry("./welcome.js").environment("KEY", secret("MAIL_KEY"));

    private static final FunctionDefinition AUTHORIZER =
            defineFunction("authorizer").entry("./authorizer.js");

    private static final FunctionDefinition COUNT = defineFunction("count").entry("./count.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner(), allow.custom(), allow.guest().to(Operation.READ))))
            .add(
                    "count",
                    a.query()
                            .returns(a.integer())
                            .handler(a.handler().function(COUNT))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "external",
                    a.query()
                            .returns(a.integer())
                            .handler(a.handler().function("function-of-the-account"))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.IDENTITY_POOL))))
            .authorization(allow -> List.of(
                    allow.resource(NIGHTLY).to(ResourceOperation.QUERY),
                    allow.resource(WELCOME).to(ResourceOperation.QUERY, ResourceOperation.MUTATE),
                    allow.resource(COUNT)));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth()
                        .loginWith(login -> login.email().phone())
                        .groups("Admins")
                        .triggers(on -> on.postConfirmation(WELCOME))
                        .access(allow -> List.of(
                                allow.resource(WELCOME).to(AuthAction.ADD_USER_TO_GROUP),
                                allow.resource(NIGHTLY).to(AuthAction.LIST_USERS))),
                defineData(SCHEMA)
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                                .lambda(lambda -> lambda.function(AUTHORIZER)))
                        .logging(),
                NIGHTLY);
    }
}

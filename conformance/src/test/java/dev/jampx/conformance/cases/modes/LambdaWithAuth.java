package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LambdaWithAuth.ts}. */
public final class LambdaWithAuth implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.custom(),
                                    allow.group("Admins"),
                                    allow.guest().to(Operation.LIST))))
            .add("Note", a.model().field("text", a.string()).authorization(allow -> List.of(allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.LAMBDA)
                        .lambda(lambda -> lambda.function(JUDGE).timeToLiveInSeconds(0))),
                JUDGE);
    }
}

package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IamSubscriptions.ts}. */
public final class IamSubscriptions implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Post", a.model().field("name", a.string()).authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "onBirth",
                    a.subscription()
                            .forSource(a.ref("Post").mutations(MutationOperation.CREATE))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.guest())))
            .add(
                    "onChange",
                    a.subscription()
                            .forSource(a.ref("Post").mutations(MutationOperation.UPDATE))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IAM)),
                ECHO);
    }
}

package dev.jampx.conformance.users.cases;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The users of the reference backend. */
public final class HeroFaq implements BackendDefinition {

    private static final FunctionDefinition POST =
            defineFunction("post-confirmation").handler(Object.class);

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email())
                .groups("ADMIN", "USER")
                .triggers(on -> on.postConfirmation(POST))
                .access(allow -> List.of(allow.resource(POST).to(AuthAction.ADD_USER_TO_GROUP))));
    }
}

package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ResultOfOtherSchema.ts}. */
public final class ResultOfOtherSchema implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema PLACES =
            a.schema().add("Location", a.customType().field("lat", a.floatType()));

    private static final Schema QUESTIONS = a.schema()
            .add(
                    "where",
                    a.query()
                            .returns(a.ref("Location"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())));

    private static final CombinedSchema SCHEMA = a.combine(PLACES, QUESTIONS);

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}
// JPX2220, Amplify crashes

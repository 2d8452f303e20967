package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NestedResultOfOtherSchema.ts}. */
public final class NestedResultOfOtherSchema implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema MODELS = a.schema()
            .add(
                    "Place",
                    a.customType()
                            .field("spot", a.ref("Spot"))
                            .field("view", a.customType().field("name", a.string())))
            .add("Spot", a.customType().field("x", a.string()))
            .add("Trip", a.model().field("place", a.ref("Place")).authorization(allow -> List.of(allow.owner())));

    private static final Schema OPERATIONS = a.schema()
            .add(
                    "find",
                    a.query()
                            .returns(a.ref("Place"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())));

    private static final CombinedSchema SCHEMA = a.combine(MODELS, OPERATIONS);

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))),
                ECHO);
    }
}
// JPX2220, Amplify crashes

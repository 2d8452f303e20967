package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TypeEverywhere.ts}. */
public final class TypeEverywhere implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "place",
                    a.customType()
                            .field("kind", a.enumType("SHOP", "HOME"))
                            .field("inner", a.customType().field("mark", a.enumType("DOOR")))
                            .field("at", a.ref("Level").array()))
            .add("Level", a.enumType("LOW", "HIGH"))
            .add(
                    "find",
                    a.query()
                            .argument("at", a.ref("place"))
                            .argument("others", a.ref("place").required().array())
                            .returns(a.ref("place").required().array().required())
                            .handler(a.handler().function(ECHO)))
            .add(
                    "move",
                    a.mutation()
                            .argument("at", a.ref("place").required())
                            .returns(a.ref("Level").required().array())
                            .handler(a.handler().function(ECHO)))
            .add("Post", a.model().field("at", a.ref("place")).field("kind", a.ref("Level")))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

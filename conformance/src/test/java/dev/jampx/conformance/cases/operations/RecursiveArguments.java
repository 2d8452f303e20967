package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RecursiveArguments.ts}. */
public final class RecursiveArguments implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Folder",
                    a.customType()
                            .field("name", a.string())
                            .field("parent", a.ref("Folder"))
                            .field("children", a.ref("Folder").array()))
            .add(
                    "importTree",
                    a.mutation()
                            .argument("root", a.ref("Folder"))
                            .returns(a.integer())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                ECHO);
    }
}

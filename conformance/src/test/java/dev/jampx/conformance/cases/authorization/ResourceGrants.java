package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ResourceGrants.ts}. */
public final class ResourceGrants implements BackendDefinition {

    private static final FunctionDefinition IMPORTER =
            defineFunction("importer").entry("./importer.js");

    private static final FunctionDefinition REPORTER =
            defineFunction("reporter").entry("./reporter.js");

    private static final Schema SCHEMA = a.schema()
            .add("Row", a.model().field("value", a.floatType()))
            .add("Report", a.model().field("text", a.string()).authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "recalculate",
                    a.mutation()
                            .returns(a.booleanType())
                            .handler(a.handler().function(REPORTER))
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .authorization(allow -> List.of(
                    allow.authenticated(),
                    allow.resource(IMPORTER),
                    allow.resource(REPORTER).to(ResourceOperation.QUERY, ResourceOperation.LISTEN)));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)),
                IMPORTER,
                REPORTER);
    }
}

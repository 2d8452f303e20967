package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumsUnderRules.ts}. */
public final class EnumsUnderRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Status", a.enumType("OPEN", "DONE"))
            .add(
                    "Task",
                    a.model()
                            .field("status", a.ref("Status"))
                            .field("priority", a.enumType("LOW", "HIGH"))
                            .secondaryIndexes(
                                    index -> List.of(index.on("status").sortKeys("priority")))
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.LIST), allow.owner())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

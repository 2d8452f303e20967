package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredReferences.ts}. */
public final class RequiredReferences implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Person",
                    a.model()
                            .field("name", a.string().required())
                            .field("children", a.hasMany("Child", "personId"))
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Child",
                    a.model()
                            .field("personId", a.id().required())
                            .field("person", a.belongsTo("Person", "personId"))
                            .authorization(allow ->
                                    List.of(allow.owner(), allow.publicApiKey().to(Operation.READ))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

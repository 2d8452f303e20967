package dev.jampx.conformance.cases.documentation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ManyToManyRules.ts}. */
public final class ManyToManyRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("content", a.string()).field("editors", a.hasMany("TodoEditor", "contentId")))
            .add("Editor", a.model().field("name", a.string()).field("todos", a.hasMany("TodoEditor", "editorId")))
            .add(
                    "TodoEditor",
                    a.model()
                            .field("contentId", a.id().required())
                            .field("editorId", a.id().required())
                            .field("todo", a.belongsTo("Todo", "contentId"))
                            .field("editor", a.belongsTo("Editor", "editorId"))
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.READ), allow.owner())))
            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.READ), allow.owner()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}

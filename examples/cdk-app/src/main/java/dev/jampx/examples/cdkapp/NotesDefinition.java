package dev.jampx.examples.cdkapp;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.Backend;
import java.util.List;

/** The API: notes that belong to whoever wrote them. */
final class NotesDefinition {

    static final Backend BACKEND = defineBackend(
            // The pool itself is the app's own; this says that there is one.
            defineAuth().loginWith(login -> login.email()),
            defineData(a.schema()
                            .add(
                                    "Note",
                                    a.model()
                                            .field("text", a.string().required())
                                            .field("topic", a.string())
                                            .secondaryIndexes(index -> List.of(index.on("topic"))))
                            .authorization(allow -> List.of(allow.owner())))
                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));

    private NotesDefinition() {}
}

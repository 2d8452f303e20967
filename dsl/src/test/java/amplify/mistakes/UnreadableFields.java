package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Required fields that some readers may not read. */
final class UnreadableFields implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "note",
                                a.model()
                                        .field("noteId", a.id())
                                        .field("title", a.string().required())
                                        .field(
                                                "likes",
                                                a.integer()
                                                        .authorization(
                                                                allow -> List.of(allow.owner(), allow.group("Admins"))))
                                        .identifier("noteId")
                                        .authorization(allow -> List.of(allow.owner())))));
    }
}

/* Wanted:

JPX2410  amplify/mistakes/UnreadableFields.java:19
    .field("noteId", a.id())
  Field "noteId" of model "note" is always there, but callers of allow.group("Admins"), who may read another field, may not read it.
  Let them: .authorization(allow -> List.of(...)) on the field with all who may read it, or do not require it.

JPX2410  amplify/mistakes/UnreadableFields.java:20
    .field("title", a.string().required())
  Field "title" of model "note" is always there, but callers of allow.group("Admins"), who may read another field, may not read it.
  Let them: .authorization(allow -> List.of(...)) on the field with all who may read it, or do not require it.
*/

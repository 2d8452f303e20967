package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Models called like types made for others. */
final class ModelsShareTypes implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Note", a.model().field("text", a.string()))
                .add("ModelNoteConnection", a.model().field("text", a.string()))
                .add("CreateNoteInput", a.model().field("text", a.string())));
    }
}

/* Wanted:

JPX2005  amplify/mistakes/ModelsShareTypes.java:14
    .add("ModelNoteConnection", a.model().field("text", a.string()))
  Model "ModelNoteConnection" is called like a type that the API makes for model "Note".
  Choose another name for it.

JPX2005  amplify/mistakes/ModelsShareTypes.java:15
    .add("CreateNoteInput", a.model().field("text", a.string())));
  Model "CreateNoteInput" is called like a type that the API makes for model "Note".
  Choose another name for it.
*/

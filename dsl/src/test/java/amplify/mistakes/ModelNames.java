package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Model names that GraphQL refuses or every API uses itself. */
final class ModelNames implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("my-model", a.model().field("text", a.string()))
                .add("__hidden", a.model().field("text", a.string()))
                .add("2nd", a.model().field("text", a.string()))
                .add("_fine", a.model().field("text", a.string()))
                .add("Query", a.model().field("text", a.string()))
                .add("AWSDate", a.model().field("text", a.string()))
                .add("ModelStringInput", a.model().field("text", a.string())));
    }
}

/* Wanted:

JPX2001  amplify/mistakes/ModelNames.java:13
    .add("my-model", a.model().field("text", a.string()))
  A model cannot be called "my-model": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2001  amplify/mistakes/ModelNames.java:14
    .add("__hidden", a.model().field("text", a.string()))
  A model cannot be called "__hidden": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2001  amplify/mistakes/ModelNames.java:15
    .add("2nd", a.model().field("text", a.string()))
  A model cannot be called "2nd": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2002  amplify/mistakes/ModelNames.java:17
    .add("Query", a.model().field("text", a.string()))
  A model cannot be called "Query", which is a type that every API has already.
  Choose another name for it.

JPX2002  amplify/mistakes/ModelNames.java:18
    .add("AWSDate", a.model().field("text", a.string()))
  A model cannot be called "AWSDate", which is a type that every API has already.
  Choose another name for it.

JPX2002  amplify/mistakes/ModelNames.java:19
    .add("ModelStringInput", a.model().field("text", a.string())));
  A model cannot be called "ModelStringInput", which is a type that every API has already.
  Choose another name for it.
*/

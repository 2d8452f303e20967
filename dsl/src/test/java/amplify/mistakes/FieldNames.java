package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Field names that GraphQL, filters or Amplify refuse, and one given twice. */
final class FieldNames implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "todo",
                        a.model()
                                .field("due-date", a.date())
                                .field("__typename", a.string())
                                .field("", a.string())
                                .field("not", a.booleanType())
                                .field("text", a.string())
                                .field("text", a.string().required())
                                .field("valueOf", a.string())));
    }
}

/* Wanted:

JPX2008  amplify/mistakes/FieldNames.java:16
    .field("due-date", a.date())
  A field of model "todo" cannot be called "due-date": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2008  amplify/mistakes/FieldNames.java:17
    .field("__typename", a.string())
  A field of model "todo" cannot be called "__typename": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2008  amplify/mistakes/FieldNames.java:18
    .field("", a.string())
  A field of model "todo" cannot be called "": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2009  amplify/mistakes/FieldNames.java:19
    .field("not", a.booleanType())
  A field of model "todo" cannot be called "not", with which filters combine conditions.
  Choose another name for it.

JPX2010  amplify/mistakes/FieldNames.java:21
    .field("text", a.string().required())
  Model "todo" has a field "text" already, added at amplify/mistakes/FieldNames.java:20.
  Add it once, or under another name.

JPX2009  amplify/mistakes/FieldNames.java:22
    .field("valueOf", a.string())));
  A field of model "todo" cannot be called "valueOf", which every object of JavaScript has already.
  Choose another name for it.
*/

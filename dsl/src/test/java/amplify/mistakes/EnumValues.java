package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Enums that GraphQL refuses. */
final class EnumValues implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Empty", a.enumType())
                .add("Words", a.enumType("in progress", "1st", "true", "__x", "FINE"))
                .add("Twice", a.enumType("A", "B", "A"))
                .add("Todo", a.model().field("state", a.enumType("not-done"))));
    }
}

/* Wanted:

JPX2210  amplify/mistakes/EnumValues.java:13
    .add("Empty", a.enumType())
  The enum "Empty" has no values.
  Name them: a.enumType("OPEN", "DONE").

JPX2211  amplify/mistakes/EnumValues.java:14
    .add("Words", a.enumType("in progress", "1st", "true", "__x", "FINE"))
  A value of the enum "Words" cannot be called "1st": a value is a letter or "_", then letters, digits or "_", does not begin with two "_", and is not "true", "false" or "null".

JPX2211  amplify/mistakes/EnumValues.java:14
    .add("Words", a.enumType("in progress", "1st", "true", "__x", "FINE"))
  A value of the enum "Words" cannot be called "__x": a value is a letter or "_", then letters, digits or "_", does not begin with two "_", and is not "true", "false" or "null".

JPX2211  amplify/mistakes/EnumValues.java:14
    .add("Words", a.enumType("in progress", "1st", "true", "__x", "FINE"))
  A value of the enum "Words" cannot be called "in progress": a value is a letter or "_", then letters, digits or "_", does not begin with two "_", and is not "true", "false" or "null".

JPX2211  amplify/mistakes/EnumValues.java:14
    .add("Words", a.enumType("in progress", "1st", "true", "__x", "FINE"))
  A value of the enum "Words" cannot be called "true": a value is a letter or "_", then letters, digits or "_", does not begin with two "_", and is not "true", "false" or "null".

JPX2212  amplify/mistakes/EnumValues.java:15
    .add("Twice", a.enumType("A", "B", "A"))
  The enum "Twice" has the value "A" twice.

JPX2211  amplify/mistakes/EnumValues.java:16
    .add("Todo", a.model().field("state", a.enumType("not-done"))));
  A value of the enum of field "state" of model "Todo" cannot be called "not-done": a value is a letter or "_", then letters, digits or "_", does not begin with two "_", and is not "true", "false" or "null".
*/

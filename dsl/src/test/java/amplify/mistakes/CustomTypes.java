package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Custom types that GraphQL refuses. */
final class CustomTypes implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Empty", a.customType())
                .add("my-type", a.customType().field("text", a.string()))
                .add("__Type", a.enumType("A"))
                .add("Query", a.customType().field("text", a.string()))
                .add(
                        "Todo",
                        a.model()
                                .field(
                                        "inner",
                                        a.customType()
                                                .field("x-y", a.string())
                                                .field("text", a.string())
                                                .field("text", a.id())))
                .add(
                        "search",
                        a.query()
                                .argument("__filter", a.customType())
                                .argument("text", a.string())
                                .argument("text", a.id())
                                .returns(a.string())
                                .handler(a.handler().function(Good.FUNCTION))));
    }
}

/* Wanted:

JPX2213  amplify/mistakes/CustomTypes.java:13
    .add("Empty", a.customType())
  The custom type "Empty" has no fields.
  Add one: .field("name", a.string()).

JPX2001  amplify/mistakes/CustomTypes.java:14
    .add("my-type", a.customType().field("text", a.string()))
  A custom type cannot be called "my-type": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2001  amplify/mistakes/CustomTypes.java:15
    .add("__Type", a.enumType("A"))
  An enum cannot be called "__Type": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2002  amplify/mistakes/CustomTypes.java:16
    .add("Query", a.customType().field("text", a.string()))
  A custom type cannot be called "Query", which is a type that every API has already.
  Choose another name for it.

JPX2008  amplify/mistakes/CustomTypes.java:23
    .field("x-y", a.string())
  A field of the custom type of field "inner" of model "Todo" cannot be called "x-y": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2010  amplify/mistakes/CustomTypes.java:25
    .field("text", a.id())))
  The custom type of field "inner" of model "Todo" has a field "text" already, added at amplify/mistakes/CustomTypes.java:24.
  Add it once, or under another name.

JPX2008  amplify/mistakes/CustomTypes.java:29
    .argument("__filter", a.customType())
  An argument of query "search" cannot be called "__filter": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2213  amplify/mistakes/CustomTypes.java:29
    .argument("__filter", a.customType())
  The input of "__filter" of query "search" has no fields.
  Add one: .field("name", a.string()).

JPX2010  amplify/mistakes/CustomTypes.java:31
    .argument("text", a.id())
  Query "search" has an argument "text" already, added at amplify/mistakes/CustomTypes.java:30.
  Add it once, or under another name.
*/

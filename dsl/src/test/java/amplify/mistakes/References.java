package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** References that lead nowhere or to something that does not fit. */
final class References implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Todo", a.model().field("text", a.string()))
                .add("Place", a.customType().field("todo", a.ref("Todo")))
                .add(
                        "User",
                        a.model()
                                .field("place", a.ref("Plase"))
                                .field("best", a.ref("Todo"))
                                .field("search", a.ref("search")))
                .add(
                        "search",
                        a.query()
                                .argument("todo", a.ref("Todo"))
                                .argument("by", a.customType().field("user", a.ref("Usr")))
                                .returns(a.ref("search"))
                                .handler(a.handler().function(Good.FUNCTION))));
    }
}

/* Wanted:

JPX2216  amplify/mistakes/References.java:14
    .add("Place", a.customType().field("todo", a.ref("Todo")))
  Field "todo" of the custom type "Place" refers to model "Todo"; only the result of an operation can be a model.
  Refer to a custom type or an enum.

JPX2215  amplify/mistakes/References.java:18
    .field("place", a.ref("Plase"))
  Field "place" of model "User" refers to "Plase", which the schema does not define.
  Did you mean "Place"?

JPX2216  amplify/mistakes/References.java:19
    .field("best", a.ref("Todo"))
  Field "best" of model "User" refers to model "Todo"; only the result of an operation can be a model.
  To link models, use a.hasMany, a.hasOne or a.belongsTo.

JPX2217  amplify/mistakes/References.java:20
    .field("search", a.ref("search")))
  Field "search" of model "User" refers to "search", which is an operation and no type.
  Refer to a custom type or an enum.

JPX2217  amplify/mistakes/References.java:23
    a.query()
  The result of query "search" refers to "search", which is an operation and no type.
  Refer to a custom type or an enum.

JPX2216  amplify/mistakes/References.java:24
    .argument("todo", a.ref("Todo"))
  Argument "todo" of query "search" refers to model "Todo"; only the result of an operation can be a model.
  Refer to a custom type or an enum.

JPX2215  amplify/mistakes/References.java:25
    .argument("by", a.customType().field("user", a.ref("Usr")))
  Field "user" of the input of "by" of query "search" refers to "Usr", which the schema does not define.
  Add it to the schema: .add("Usr", a.customType().field("name", a.string())).
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Types written inside others that would be called like something else. */
final class TakenTypeNames implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("TodoState", a.enumType("A"))
                .add("Todo", a.model().field("state", a.enumType("B")))
                .add("CreateTodo", a.customType().field("text", a.string()))
                .add("PlaceInput", a.customType().field("text", a.string()))
                .add("Place", a.customType().field("text", a.string()))
                .add("ModelTodoConnection", a.customType().field("text", a.string()))
                .add(
                        "search",
                        a.query()
                                .argument("todo", a.ref("CreateTodo"))
                                .argument("place", a.ref("Place"))
                                .returns(a.string())
                                .handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "Search",
                        a.query()
                                .argument("by", a.customType().field("x", a.id()))
                                .returns(a.string())
                                .handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "search_",
                        a.query()
                                .returns(a.customType().field("text", a.string()))
                                .handler(a.handler().function(Good.FUNCTION))));
    }
}

/* Wanted:

JPX2214  amplify/mistakes/TakenTypeNames.java:14
    .add("Todo", a.model().field("state", a.enumType("B")))
  The enum of field "state" of model "Todo" would be called "TodoState" in the API, as is enum "TodoState".
  Rename one of the two, or add the type to the schema under a name of its own and refer to it with a.ref("Name").

JPX2005  amplify/mistakes/TakenTypeNames.java:18
    .add("ModelTodoConnection", a.customType().field("text", a.string()))
  Custom type "ModelTodoConnection" is called like a type that the API makes for model "Todo".
  Choose another name for it.

JPX2214  amplify/mistakes/TakenTypeNames.java:22
    .argument("todo", a.ref("CreateTodo"))
  The input made of custom type "CreateTodo" for query "search" would be called "CreateTodoInput" in the API, as is a type that the API makes for model "Todo".
  Rename one of the two, or add the type to the schema under a name of its own and refer to it with a.ref("Name").

JPX2214  amplify/mistakes/TakenTypeNames.java:23
    .argument("place", a.ref("Place"))
  The input made of custom type "Place" for query "search" would be called "PlaceInput" in the API, as is custom type "PlaceInput".
  Rename one of the two, or add the type to the schema under a name of its own and refer to it with a.ref("Name").

JPX2015  amplify/mistakes/TakenTypeNames.java:28
    a.query()
  The resolvers of query "Search" and of query "search" at amplify/mistakes/TakenTypeNames.java:21 would both be called "QuerySearch".
  Rename one of the two; capital first letters do not tell them apart.
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Operations called like those of models. */
final class SharedRootFields implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "Todo",
                        a.model()
                                .field("text", a.string())
                                .disableOperations(ModelOperation.UPDATE)
                                .secondaryIndexes(index -> List.of(index.on("text"))))
                .add(
                        "getTodo",
                        a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "listTodos",
                        a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "listTodoByText",
                        a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "createTodo",
                        a.mutation().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "updateTodo",
                        a.mutation().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "deleteTodo",
                        a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "onCreateTodo",
                        a.subscription()
                                .forSource(a.ref("Todo").mutations(MutationOperation.CREATE))
                                .handler(a.handler().custom("./x.js"))));
    }
}

/* Wanted:

JPX2243  amplify/mistakes/SharedRootFields.java:20
    .add(
  Query "getTodo" is called like one that model "Todo" gives to the API.
  Choose another name, or take the model's away with .disableOperations(...).

JPX2243  amplify/mistakes/SharedRootFields.java:23
    .add(
  Query "listTodos" is called like one that model "Todo" gives to the API.
  Choose another name, or take the model's away with .disableOperations(...).

JPX2243  amplify/mistakes/SharedRootFields.java:26
    .add(
  Query "listTodoByText" is called like one that model "Todo" gives to the API.
  Choose another name, or take the model's away with .disableOperations(...).

JPX2243  amplify/mistakes/SharedRootFields.java:29
    .add(
  Mutation "createTodo" is called like one that model "Todo" gives to the API.
  Choose another name, or take the model's away with .disableOperations(...).

JPX2243  amplify/mistakes/SharedRootFields.java:38
    .add(
  Subscription "onCreateTodo" is called like one that model "Todo" gives to the API.
  Choose another name, or take the model's away with .disableOperations(...).
*/

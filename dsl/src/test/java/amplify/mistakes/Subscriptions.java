package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Subscriptions to things they cannot follow. */
final class Subscriptions implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Todo", a.model().field("text", a.string()).disableOperations(ModelOperation.DELETE))
                .add("User", a.model().field("name", a.string()))
                .add("State", a.enumType("A"))
                .add("search", a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "publish",
                        a.mutation().returns(a.string()).handler(a.handler().function(Good.FUNCTION)))
                .add(
                        "finish",
                        a.mutation()
                                .returns(a.enumType("DONE"))
                                .handler(a.handler().function(Good.FUNCTION)))
                .add("none", a.subscription().handler(a.handler().custom("./x.js")))
                .add(
                        "query",
                        a.subscription()
                                .forSource(a.ref("search"))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "type",
                        a.subscription()
                                .forSource(a.ref("State"))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "unknown",
                        a.subscription()
                                .forSource(a.ref("publsh"))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "model",
                        a.subscription()
                                .forSource(a.ref("Todo"))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "mutations",
                        a.subscription()
                                .forSource(a.ref("publish").mutations(MutationOperation.CREATE))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "disabled",
                        a.subscription()
                                .forSource(a.ref("Todo").mutations(MutationOperation.DELETE))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "mixed",
                        a.subscription()
                                .forSource(
                                        a.ref("Todo").mutations(MutationOperation.CREATE),
                                        a.ref("User").mutations(MutationOperation.CREATE))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "finished",
                        a.subscription()
                                .forSource(a.ref("finish"))
                                .handler(a.handler().custom("./x.js")))
                .add(
                        "late",
                        a.subscription()
                                .forSource(a.ref("publish"))
                                .handler(a.handler().function(Good.FUNCTION).async())));
    }
}

/* Wanted:

JPX2236  amplify/mistakes/Subscriptions.java:25
    .add("none", a.subscription().handler(a.handler().custom("./x.js")))
  Subscription "none" does not say which mutations it follows.
  Say it: .forSource(a.ref("Todo").mutations(MutationOperation.CREATE)).

JPX2237  amplify/mistakes/Subscriptions.java:29
    .forSource(a.ref("search"))
  Subscription "query" follows "search", which is neither a model nor a mutation of the schema.
  Follow a model's mutations, a.ref("Todo").mutations(MutationOperation.CREATE), or a mutation of yours, a.ref("publish").

JPX2237  amplify/mistakes/Subscriptions.java:34
    .forSource(a.ref("State"))
  Subscription "type" follows "State", which is neither a model nor a mutation of the schema.
  Follow a model's mutations, a.ref("Todo").mutations(MutationOperation.CREATE), or a mutation of yours, a.ref("publish").

JPX2237  amplify/mistakes/Subscriptions.java:39
    .forSource(a.ref("publsh"))
  Subscription "unknown" follows "publsh", which is neither a model nor a mutation of the schema.
  Did you mean "publish"?

JPX2239  amplify/mistakes/Subscriptions.java:44
    .forSource(a.ref("Todo"))
  Subscription "model" follows "Todo", which is a model, without saying which of its mutations.
  Say it: a.ref("Todo").mutations(MutationOperation.CREATE).

JPX2238  amplify/mistakes/Subscriptions.java:49
    .forSource(a.ref("publish").mutations(MutationOperation.CREATE))
  Subscription "mutations" follows "publish" with .mutations(...), which only models have.
  Follow it as it is: a.ref("publish").

JPX2240  amplify/mistakes/Subscriptions.java:54
    .forSource(a.ref("Todo").mutations(MutationOperation.DELETE))
  Subscription "disabled" follows "Todo" and its mutation "deleteTodo", which the model does not give to the API.
  Leave it out of .mutations(...), or of the model's .disableOperations(...).

JPX2241  amplify/mistakes/Subscriptions.java:59
    .forSource(
  Subscription "mixed" follows "User", which returns something else than "Todo"; a subscription delivers one type.
  Make two subscriptions of it, or let the mutations return one type with a.ref("Name").

JPX2242  amplify/mistakes/Subscriptions.java:66
    .forSource(a.ref("finish"))
  Subscription "finished" follows "finish", whose result is an enum without a name, which Amplify would define twice.
  Add the enum to the schema and return it by its name: .returns(a.ref("Name")).

JPX2234  amplify/mistakes/Subscriptions.java:70
    a.subscription()
  Subscription "late" has an asynchronous function as handler; only queries and mutations have those.
  Leave .async() out.
*/

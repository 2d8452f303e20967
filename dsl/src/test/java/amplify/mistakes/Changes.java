package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;
import java.util.Map;

/** Functions that are given changes which they cannot be given, beside one that can. */
final class Changes implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineData(a.schema()
                        .add("Todo", a.model().field("text", a.string()))
                        .add("Note", a.customType().field("text", a.string()))
                        .authorization(allow -> List.of(allow.publicApiKey()))),
                defineFunction("lost").handler(Good.class).onChange("Tod").onChange("Note"),
                defineFunction("twice").handler(Good.class).onChange("Todo").onChange("Todo", all -> all.batchSize(1)),
                defineFunction("limits").handler(Good.class).onChange("Todo", all -> all.batchSize(0)
                        .retryAttempts(10_001)
                        .maxBatchingWindowSeconds(301)
                        .parallelizationFactor(11)),
                defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
                        .filter(Map.of("eventName", "INSERT"))
                        .filter(Map.of("eventName", List.of()))
                        .filter(Map.of("eventName", List.of(Map.of("begins", "I"))))
                        .filter(Map.of("dynamodb", Map.of("SizeBytes", List.of(Map.of("numeric", List.of(">", "1"))))))
                        .filter(Map.of("$or", List.of(Map.of("eventName", List.of("INSERT")))))),
                defineFunction("fine").handler(Good.class).onChange("Todo", all -> all.batchSize(10_000)
                        .retryAttempts(0)
                        .maxBatchingWindowSeconds(300)
                        .parallelizationFactor(10)
                        .filter(Map.of("eventName", List.of("INSERT", Map.of("prefix", "M"))))));
    }
}

/* Wanted:

JPX4023  amplify/mistakes/Changes.java:19
    defineFunction("lost").handler(Good.class).onChange("Tod").onChange("Note"),
  onChange names "Note", which is no model of this backend.
  The backend has "Todo". Name one of them.

JPX4023  amplify/mistakes/Changes.java:19
    defineFunction("lost").handler(Good.class).onChange("Tod").onChange("Note"),
  onChange names "Tod", which is no model of this backend.
  Did you mean "Todo"?

JPX4022  amplify/mistakes/Changes.java:20
    defineFunction("twice").handler(Good.class).onChange("Todo").onChange("Todo", all -> all.batchSize(1)),
  Function "twice" is given the changes of model "Todo" twice, which Lambda refuses.
  Say it once.

JPX4021  amplify/mistakes/Changes.java:21
    defineFunction("limits").handler(Good.class).onChange("Todo", all -> all.batchSize(0)
  batchSize of the changes of model "Todo" is 0; Lambda allows 1 to 10000.

JPX4021  amplify/mistakes/Changes.java:21
    defineFunction("limits").handler(Good.class).onChange("Todo", all -> all.batchSize(0)
  maxBatchingWindowSeconds of the changes of model "Todo" is 301; Lambda allows 0 to 300.

JPX4021  amplify/mistakes/Changes.java:21
    defineFunction("limits").handler(Good.class).onChange("Todo", all -> all.batchSize(0)
  parallelizationFactor of the changes of model "Todo" is 11; Lambda allows 1 to 10.

JPX4021  amplify/mistakes/Changes.java:21
    defineFunction("limits").handler(Good.class).onChange("Todo", all -> all.batchSize(0)
  retryAttempts of the changes of model "Todo" is 10001; Lambda allows 0 to 10000.

JPX4024  amplify/mistakes/Changes.java:25
    defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
  A filter of the changes of model "Todo" is none that Lambda understands: "$or" is no list of two maps or more.
  Write what a change must have, as in Map.of("eventName", List.of("INSERT")).

JPX4024  amplify/mistakes/Changes.java:25
    defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
  A filter of the changes of model "Todo" is none that Lambda understands: "eventName" is an empty list.
  Write what a change must have, as in Map.of("eventName", List.of("INSERT")).

JPX4024  amplify/mistakes/Changes.java:25
    defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
  A filter of the changes of model "Todo" is none that Lambda understands: "eventName" is neither a map nor a list of values.
  Write what a change must have, as in Map.of("eventName", List.of("INSERT")).

JPX4024  amplify/mistakes/Changes.java:25
    defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
  A filter of the changes of model "Todo" is none that Lambda understands: it has the operator "begins".
  Write what a change must have, as in Map.of("eventName", List.of("INSERT")).

JPX4024  amplify/mistakes/Changes.java:25
    defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
  A filter of the changes of model "Todo" is none that Lambda understands: it is empty.
  Write what a change must have, as in Map.of("eventName", List.of("INSERT")).

JPX4024  amplify/mistakes/Changes.java:25
    defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
  A filter of the changes of model "Todo" is none that Lambda understands: the operand of "numeric" is no list of a comparison and a number, once or twice.
  Write what a change must have, as in Map.of("eventName", List.of("INSERT")).

JPX4024  amplify/mistakes/Changes.java:25
    defineFunction("filters").handler(Good.class).onChange("Todo", all -> all.filter(Map.of())
  The changes of model "Todo" have 6 filters; Lambda allows 5.
  Say in one filter what several say: a list holds alternatives, and so does "$or".
*/

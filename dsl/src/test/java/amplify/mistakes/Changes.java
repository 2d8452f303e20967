package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

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
                        .retryAttempts(10_001)),
                defineFunction("fine").handler(Good.class).onChange("Todo", all -> all.batchSize(10_000)
                        .retryAttempts(0)));
    }
}

/* Wanted:

JPX4023  amplify/mistakes/Changes.java:18
    defineFunction("lost").handler(Good.class).onChange("Tod").onChange("Note"),
  onChange names "Note", which is no model of this backend.
  The backend has "Todo". Name one of them.

JPX4023  amplify/mistakes/Changes.java:18
    defineFunction("lost").handler(Good.class).onChange("Tod").onChange("Note"),
  onChange names "Tod", which is no model of this backend.
  Did you mean "Todo"?

JPX4022  amplify/mistakes/Changes.java:19
    defineFunction("twice").handler(Good.class).onChange("Todo").onChange("Todo", all -> all.batchSize(1)),
  Function "twice" is given the changes of model "Todo" twice, which Lambda refuses.
  Say it once.

JPX4021  amplify/mistakes/Changes.java:20
    defineFunction("limits").handler(Good.class).onChange("Todo", all -> all.batchSize(0)
  batchSize of the changes of model "Todo" is 0; Lambda allows 1 to 10000.

JPX4021  amplify/mistakes/Changes.java:20
    defineFunction("limits").handler(Good.class).onChange("Todo", all -> all.batchSize(0)
  retryAttempts of the changes of model "Todo" is 10001; Lambda allows 0 to 10000.
*/

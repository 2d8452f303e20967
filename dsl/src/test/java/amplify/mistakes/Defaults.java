package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Default values that cannot be. */
final class Defaults implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("unit", a.customType().field("name", a.string().defaultValue("kg")))
                .add(
                        "note",
                        a.model()
                                .field("tags", a.string().array().defaultValue("new"))
                                .field("due", a.date().defaultValue("31.01.2024"))
                                .field("counter", a.integer().defaultValue())));
    }
}

/* Wanted:

JPX2440  amplify/mistakes/Defaults.java:13
    .add("unit", a.customType().field("name", a.string().defaultValue("kg")))
  A field of a custom type cannot have a default value: only a field of a model gets one, when a row is created.
  Leave .defaultValue(...) out.

JPX2441  amplify/mistakes/Defaults.java:17
    .field("tags", a.string().array().defaultValue("new"))
  Field "tags" cannot have a default value: lists have none, and a list is no default value.
  Leave .defaultValue(...) out, or make it a single value.

JPX2442  amplify/mistakes/Defaults.java:18
    .field("due", a.date().defaultValue("31.01.2024"))
  The default value "31.01.2024" of field "due" is no AWSDate.
  Write one such as 2024-01-31.

JPX2443  amplify/mistakes/Defaults.java:19
    .field("counter", a.integer().defaultValue())));
  Field "counter" leaves its default value to the database, and DynamoDB makes none.
  Say the value: .defaultValue(...).
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Validation rules that cannot be. */
final class Validations implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("unit", a.customType().field("name", a.string().validate(v -> v.maxLength(2))))
                .add(
                        "note",
                        a.model()
                                .field("text", a.string().validate(v -> v.minLength(-1)
                                        .matches("[")))
                                .field("weight", a.floatType().validate(v -> v.gt(Double.NaN)
                                        .positive()))));
    }
}

/* Wanted:

JPX2460  amplify/mistakes/Validations.java:13
    .add("unit", a.customType().field("name", a.string().validate(v -> v.maxLength(2))))
  A field of a custom type cannot have validation rules: only fields of models do, when a row is written.
  Leave .validate(...) out, and check the value where it is used.

JPX2462  amplify/mistakes/Validations.java:17
    .field("text", a.string().validate(v -> v.minLength(-1)
  A length cannot be -1.
  Write 0 or more.

JPX2464  amplify/mistakes/Validations.java:18
    .matches("[")))
  The pattern "[" is no regular expression: Unclosed character class.
  Correct it; AppSync takes what java.util.regex.Pattern takes.

JPX2463  amplify/mistakes/Validations.java:19
    .field("weight", a.floatType().validate(v -> v.gt(Double.NaN)
  gt compares with NaN, which is no number.
  Write a number.

JPX2461  amplify/mistakes/Validations.java:20
    .positive()))));
  Field "weight" has a rule gt already, at amplify/mistakes/Validations.java:19.
  Keep one; positive() is gt(0), negative() is lt(0).
*/

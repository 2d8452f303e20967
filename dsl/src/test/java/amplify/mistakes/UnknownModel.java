package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A relationship to a model that does not exist; its other end is not reported besides. */
final class UnknownModel implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("userModel", a.model().field("answers", a.hasMany("answerModel", "userId")))
                .add("questionModel", a.model().field("answers", a.hasMany("answerModel", "questionId")))
                .add(
                        "answerModel",
                        a.model()
                                .field("questionId", a.id())
                                .field("userId", a.id())
                                .field("questions", a.belongsTo("questionModle", "questionId"))
                                .field("answeredby", a.belongsTo("customer", "userId"))));
    }
}

/* Wanted:

JPX2104  amplify/mistakes/UnknownModel.java:20
    .field("questions", a.belongsTo("questionModle", "questionId"))
  belongsTo refers to model "questionModle", which the schema does not define.
  Did you mean "questionModel"?

JPX2104  amplify/mistakes/UnknownModel.java:21
    .field("answeredby", a.belongsTo("customer", "userId"))));
  belongsTo refers to model "customer", which the schema does not define.
  The schema has "userModel", "questionModel" and "answerModel". Name one of them, or add the model to the schema.
*/

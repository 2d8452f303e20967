package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Mistakes in several places are shown together, sorted by place. */
final class ManyMistakes implements BackendDefinition {

    @Override
    public Backend define() {
        ModelType form = a.model()
                .field("title", a.string())
                .field("questions", a.hasMany("questoin", "formId"))
                .secondaryIndexes(index -> List.of(index.on("titel")));
        ModelType question = a.model()
                .field("formId", a.id())
                .field("form", a.belongsTo("form", "formId"))
                .identifier("nr");
        return defineBackend(
                defineAuth().groups("USER", "USER"),
                defineData(a.schema().add("form", form).add("question", question)),
                defineFunction("slow").timeoutSeconds(1000));
    }
}

/* Wanted:

JPX2104  amplify/mistakes/ManyMistakes.java:15
    .field("questions", a.hasMany("questoin", "formId"))
  hasMany refers to model "questoin", which the schema does not define.
  Did you mean "question"?

JPX2301  amplify/mistakes/ManyMistakes.java:16
    .secondaryIndexes(index -> List.of(index.on("titel")));
  The index names field "titel", which model "form" does not have.
  Did you mean "title"?

JPX2202  amplify/mistakes/ManyMistakes.java:20
    .identifier("nr");
  The identifier of model "question" names field "nr", which the model does not have.
  To add it: .field("nr", a.id().required()).

JPX3001  amplify/mistakes/ManyMistakes.java:22
    defineAuth().groups("USER", "USER"),
  defineAuth names no way to sign up: people need an e-mail address or a phone.
  Add .loginWith(login -> login.email()).

JPX3002  amplify/mistakes/ManyMistakes.java:22
    defineAuth().groups("USER", "USER"),
  Group "USER" is named twice.
  Name it once; its place in the list is its precedence.

JPX2011  amplify/mistakes/ManyMistakes.java:23
    defineData(a.schema().add("form", form).add("question", question)),
  Models "form" and "question" are missing authorization rules: nobody could use them.
  Say who may use the models of the schema: .authorization(allow -> List.of(allow.authenticated())).

JPX4003  amplify/mistakes/ManyMistakes.java:24
    defineFunction("slow").timeoutSeconds(1000));
  Function "slow" has no handler.
  Name the class that Lambda calls: .handler(MyHandler.class).

JPX4004  amplify/mistakes/ManyMistakes.java:24
    defineFunction("slow").timeoutSeconds(1000));
  timeoutSeconds of function "slow" is 1000; Lambda allows 1 to 900 seconds.
*/

package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Operations that do not go together. */
final class RuleOperations implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "note",
                                a.model()
                                        .field(
                                                "text",
                                                a.string()
                                                        .authorization(allow -> List.of(
                                                                allow.owner().to(Operation.LIST))))
                                        .authorization(allow -> List.of(
                                                allow.owner().to(Operation.READ, Operation.GET),
                                                allow.authenticated().to(Operation.READ, Operation.READ))))));
    }
}

/* Wanted:

JPX2409  amplify/mistakes/RuleOperations.java:23
    allow.owner().to(Operation.LIST))))
  A rule on a field cannot allow Operation.LIST: a field is read or not, however its row was found.
  Allow Operation.READ, or say it for the whole model.

JPX2407  amplify/mistakes/RuleOperations.java:25
    allow.owner().to(Operation.READ, Operation.GET),
  Operation.READ includes Operation.GET already.
  Keep Operation.READ to allow every way of reading, or leave it out to allow only Operation.GET.

JPX2408  amplify/mistakes/RuleOperations.java:26
    allow.authenticated().to(Operation.READ, Operation.READ))))));
  The rule allows Operation.READ twice.
  Name it once.
*/

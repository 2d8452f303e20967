package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Rules about the same callers. */
final class RepeatedRoles implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "note",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(
                                                allow.groups("Admins", "Admins"),
                                                allow.owner().to(Operation.READ),
                                                allow.ownerDefinedIn("owner").to(Operation.CREATE))))));
    }
}

/* Wanted:

JPX2406  amplify/mistakes/RepeatedRoles.java:21
    allow.groups("Admins", "Admins"),
  The rule names group "Admins" twice.
  Name it once.

JPX2012  amplify/mistakes/RepeatedRoles.java:23
    allow.ownerDefinedIn("owner").to(Operation.CREATE))))));
  The rule at amplify/mistakes/RepeatedRoles.java:22 says already what callers of allow.owner() may do.
  Leave one of the two out, or write one rule that allows what both do.
*/
